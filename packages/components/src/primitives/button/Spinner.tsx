import styles from './Spinner.module.css'

/** Shows that something is under way. Renders an `<svg>` that assistive technology skips. */
export function Spinner() {
  return (
    <svg className={styles.spinner} viewBox="0 0 16 16" width="14" height="14" aria-hidden data-slot="spinner">
      <path d="M8 2a6 6 0 1 0 6 6" />
    </svg>
  )
}
