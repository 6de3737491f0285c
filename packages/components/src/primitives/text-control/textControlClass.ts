import styles from './TextControl.module.css'

/** The look of what is typed into, on one line or on several. */
export const textControlClass = styles.control
