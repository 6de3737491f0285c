import { forwardRef, type InputHTMLAttributes, type KeyboardEvent } from 'react'
import { isComposing } from '../overlay/index.js'
import styles from './Combobox.module.css'
import type { ComboboxModel } from './useCombobox.js'

interface ComboboxInputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly id: string
  readonly model: ComboboxModel
}

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

/** Shows what is chosen or typed; the keys of the list are pressed here. Renders an `<input role="combobox">`. */
export const ComboboxInput = forwardRef<HTMLInputElement, ComboboxInputProps>(function ComboboxInput(
  { model, id, ...rest },
  ref,
) {
  const { open, found, active, multiple, chosen } = model
  const hasList = open && found.length > 0
  const off = rest.disabled || rest.readOnly

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event) || event.ctrlKey || event.metaKey || off) return
    if (!pressed(event, model)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <input
      {...rest}
      ref={ref}
      id={id}
      type="text"
      role="combobox"
      className={styles.input}
      data-slot="combobox-input"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={open ? `${id}${hasList ? 'list' : 'box'}` : undefined}
      aria-activedescendant={hasList && active >= 0 ? `${id}option${active}` : undefined}
      value={model.text ?? (multiple ? '' : (chosen[0]?.label ?? ''))}
      onChange={(event) => model.type(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
      onCompositionEnd={(event) => model.type(event.currentTarget.value, false)}
      onFocus={(event) => event.target.select()}
      onClick={() => off || model.openList()}
      onKeyDown={onKeyDown}
    />
  )
})

/** Does what a key does to the list, and says whether it did anything. */
function pressed(event: KeyboardEvent<HTMLInputElement>, model: ComboboxModel): boolean {
  const { key, altKey, currentTarget } = event
  const { open, active, found, status } = model
  const step = steps[key]
  if (step !== undefined) {
    if (altKey && key === 'ArrowUp') model.close()
    else if (open && !altKey) model.move(step)
    else if (Math.abs(step) === 1) model.openList()
    return true
  }
  if (key === 'Enter' && open) {
    const option = status === 'loading' ? undefined : found[active]
    if (status === 'failed') model.retry()
    else if (option) model.choose(option)
    return true
  }
  if (!model.multiple || currentTarget.value !== '') return false
  if (key === 'Backspace' && model.values.length > 0) {
    model.remove(model.values.at(-1) ?? '')
    return true
  }
  const back = currentTarget.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft'
  const chips = currentTarget.parentElement?.querySelectorAll<HTMLElement>('[data-slot=combobox-remove]')
  if (key !== back || !chips?.length) return false
  chips[chips.length - 1]?.focus()
  return true
}
