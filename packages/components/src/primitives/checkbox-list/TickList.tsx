import { forwardRef, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { useLabels } from '../../clientele/index.js'
import { controlLabels } from '../control-words/index.js'
import { CheckboxList, type CheckboxListProps } from './CheckboxList.js'
import styles from './CheckboxList.module.css'

/** What a tick list takes: what a `CheckboxList` takes. */
export type TickListProps = CheckboxListProps

interface Counted {
  readonly done: number
  readonly all: number
}

/**
 * Shows what has to be ticked off, and how much of it is. The ref is given to every checkbox. Renders a `<fieldset>`.
 * @selector `[data-complete]` everything is ticked
 */
export const TickList = forwardRef<HTMLInputElement, TickListProps>(function TickList({ onChange, ...rest }, ref) {
  const words = useLabels('controls', controlLabels)
  const count = useRef<HTMLParagraphElement>(null)
  const { value, defaultValue = [], options } = rest
  const [{ done, all }, setCounted] = useState<Counted>({ done: (value ?? defaultValue).length, all: options.length })

  function recount() {
    const boxes = [...(count.current?.parentElement?.querySelectorAll<HTMLInputElement>('input') ?? [])]
    const now = { done: boxes.filter(({ checked }) => checked).length, all: boxes.length }
    setCounted((before) => (before.done === now.done && before.all === now.all ? before : now))
  }

  // After every drawing: a form may have ticked boxes without an event.
  useEffect(recount)

  function change(event: SyntheticEvent) {
    onChange?.(event)
    recount()
  }

  return (
    <CheckboxList data-slot="tick-list" {...rest} ref={ref} data-ticks="" onChange={change}>
      <p className={styles.count} ref={count} data-slot="tick-list-count" data-complete={done === all ? '' : undefined}>
        {words.ticked(done, all)}
      </p>
    </CheckboxList>
  )
})
