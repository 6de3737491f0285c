import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLabels } from '../../clientele/index.js'
import { Button } from '../../primitives/button/index.js'
import { Field } from '../../primitives/field/index.js'
import { TextInput } from '../../primitives/text-input/index.js'
import { customerListPanelLabels } from '../CustomerListPanels.labels.js'
import styles from './CustomerListViewsPanel.module.css'

interface CustomerListViewNameProps {
  readonly label: string
  /** Names that other views have. */
  readonly taken: readonly string[]
  readonly name?: string
  /** Takes the focus at once. */
  readonly focused?: boolean
  readonly onName: (name: string) => void
  /** Called when the name stays as it was. */
  readonly onCancel?: () => void
}

/** Asks for the name of a view. Renders a `<form>`. */
export function CustomerListViewName({
  label,
  taken,
  name = '',
  focused,
  onName,
  onCancel,
}: CustomerListViewNameProps) {
  const words = useLabels('customerListPanels', customerListPanelLabels)
  const [refused, setRefused] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focused) input.current?.select()
  }, [focused])

  function submit(event: FormEvent) {
    event.preventDefault()
    const typed = input.current?.value.trim() ?? ''
    const isTaken = taken.includes(typed)
    setRefused(isTaken)
    if (typed === name && onCancel) onCancel()
    else if (typed === '' || isTaken) input.current?.focus()
    else onName(typed)
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={label} error={refused && words.nameTaken} className={styles.field}>
        {(control) => (
          <TextInput
            {...control}
            ref={input}
            maxLength={60}
            defaultValue={name}
            placeholder={words.viewName}
            autoComplete="off"
          />
        )}
      </Field>
      <Button type="submit">{words.save}</Button>
    </form>
  )
}
