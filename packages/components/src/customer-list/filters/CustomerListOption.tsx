import { Check } from 'lucide'
import type { ReactNode } from 'react'
import { useClienteleId } from '../../clientele/index.js'
import { Icon } from '../../primitives/icon/index.js'
import styles from './CustomerListFilterPanel.module.css'

interface CustomerListOptionProps {
  readonly checked: boolean
  /** Names the group of which only one can be chosen; several can where it is left out. */
  readonly radio?: string
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
}

/** Shows one value of a filter, tinted and ticked when chosen. Renders a `<label>` that holds an `<input>`. */
export function CustomerListOption({ checked, radio, onChange, children }: CustomerListOptionProps) {
  const id = useClienteleId()
  return (
    <label className={styles.option} htmlFor={id} data-checked={checked ? '' : undefined}>
      <input
        id={id}
        type={radio ? 'radio' : 'checkbox'}
        name={radio}
        className={styles.input}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {checked && <Icon of={Check} size="small" />}
      {children}
    </label>
  )
}
