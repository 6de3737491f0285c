import type { ReactNode } from 'react'
import { joinClasses } from '../../theme/index.js'
import { Field, type FieldControlProps } from '../field/index.js'
import { Frame } from '../frame/index.js'
import styles from './ControlStates.module.css'

/** One state of a control: its name and how the control is drawn in it. */
export interface ControlState {
  readonly name: string
  readonly required?: boolean
  readonly help?: string
  readonly error?: string
  readonly children: (control: FieldControlProps) => ReactNode
}

/** What stories show a control with. */
export interface ControlStatesProps {
  readonly states: readonly ControlState[]
  /** In the width of a phone. */
  readonly narrow?: boolean | undefined
}

/** Shows a control in its states side by side, each in a field. Renders a `Frame`. */
export function ControlStates({ states, narrow }: ControlStatesProps) {
  return (
    <div className={joinClasses(narrow && styles.narrow)}>
      <Frame edge="none">
        <div className={styles.states}>
          {states.map(({ name, ...field }) => (
            <Field key={name} label={name} {...field} />
          ))}
        </div>
      </Frame>
    </div>
  )
}
