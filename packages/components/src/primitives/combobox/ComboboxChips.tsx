import { X } from 'lucide'
import type { KeyboardEvent, RefObject } from 'react'
import { Icon } from '../icon/index.js'
import { isComposing } from '../overlay/index.js'
import type { ComboboxLabels } from './Combobox.labels.js'
import styles from './Combobox.module.css'
import type { ComboboxModel } from './useCombobox.js'

interface ComboboxChipsProps {
  readonly model: ComboboxModel
  readonly words: ComboboxLabels
  /** Shown without being open to change. */
  readonly off: boolean | undefined
  readonly input: RefObject<HTMLInputElement | null>
}

/** Shows what is chosen where it may be several; arrow keys lead there from the input. Renders a `<ul>`. */
export function ComboboxChips({ model, words, off, input }: ComboboxChipsProps) {
  if (model.chosen.length === 0) return null

  function onKeyDown(event: KeyboardEvent<HTMLElement>, value: string) {
    if (isComposing(event)) return
    const buttons = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])]
    const place = buttons.indexOf(event.currentTarget as HTMLButtonElement)
    const towards = event.currentTarget.matches(':dir(rtl)') ? -1 : 1
    const step = { ArrowRight: towards, ArrowLeft: -towards }[event.key]
    if (event.key === 'Backspace' || event.key === 'Delete') {
      model.remove(value)
      ;(buttons[place + 1] ?? input.current)?.focus()
    } else if (step) (buttons[Math.max(0, place + step)] ?? input.current)?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <ul className={styles.chips} aria-label={words.chosen} data-slot="combobox-chips">
      {model.chosen.map(({ value, label }) => (
        <li key={value} className={styles.chip} data-slot="combobox-chip">
          <span className={styles.name} title={label}>
            {label}
          </span>
          {!off && (
            <button
              type="button"
              tabIndex={-1}
              className={styles.remove}
              data-slot="combobox-remove"
              aria-label={words.remove(label)}
              onKeyDown={(event) => onKeyDown(event, value)}
              onClick={() => {
                model.remove(value)
                input.current?.focus()
              }}
            >
              <Icon of={X} size="small" />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
