import type { ReactNode } from 'react'
import styles from './ControlFrame.module.css'

interface ControlFrameProps {
  readonly children: ReactNode
}

/** Shows the edge of a control that holds more than what is typed: a unit, a button, a second control. Renders a `<span>`. */
export function ControlFrame({ children }: ControlFrameProps) {
  return (
    <span className={styles.frame} data-slot="control-frame">
      {children}
    </span>
  )
}

/** The look of what is typed into inside a frame, which has the edge. */
export const bareControlClass = styles.bare

/** The look of words inside a frame, such as a unit. */
export const frameNoteClass = styles.note
