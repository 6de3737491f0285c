import { ChevronDown, X } from 'lucide'
import { forwardRef, type HTMLAttributes, useRef } from 'react'
import { useClienteleId, useLabels } from '../../clientele/index.js'
import type { LabelOverrides } from '../../locales/index.js'
import { joinClasses } from '../../theme/index.js'
import type { FieldControlProps } from '../field/index.js'
import { Icon } from '../icon/index.js'
import { useOwnRef } from '../own-ref/index.js'
import { type ComboboxLabels, comboboxLabels } from './Combobox.labels.js'
import styles from './Combobox.module.css'
import { ComboboxChips } from './ComboboxChips.js'
import { ComboboxInput } from './ComboboxInput.js'
import { ComboboxList } from './ComboboxList.js'
import type { ComboboxOption } from './ComboboxOption.js'
import type { ComboboxMultipleValue, ComboboxSingleValue } from './useChosen.js'
import { useCombobox } from './useCombobox.js'
import type { ComboboxSource } from './useComboboxOptions.js'

type RootAttributes = Omit<HTMLAttributes<HTMLDivElement>, 'defaultValue' | 'onChange' | 'id' | keyof FieldControlProps>

interface ComboboxOwnProps extends RootAttributes, ComboboxSource, Partial<FieldControlProps> {
  /** Options that may be chosen without being offered or found: they give the chosen values their names. */
  readonly known?: readonly ComboboxOption[] | undefined
  /** Stands where nothing is chosen or typed. */
  readonly placeholder?: string | undefined
  /** Turns it off. */
  readonly disabled?: boolean | undefined
  /** Shows what is chosen without being open to change. */
  readonly readOnly?: boolean | undefined
  /** The name under which a form submits the values. */
  readonly name?: string | undefined
  /** Words of this combobox alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<ComboboxLabels> | undefined
}

/** What a combobox takes, besides the attributes of a `<div>`; it needs a name, from `Field` or `aria-label`. */
export type ComboboxProps = ComboboxOwnProps & (ComboboxSingleValue | ComboboxMultipleValue)

/**
 * Shows a line to type in and the options that fit what is typed, of which one or several are chosen. The ref is the
 * input's. Renders a `<div>`; the options open in the overlay container.
 * @selector `[data-multiple]` several can be chosen
 */
export const Combobox = forwardRef<HTMLInputElement, ComboboxProps>(function Combobox(props, ref) {
  const { value, defaultValue, onValueChange, multiple, ...own } = props
  const { options, onSearch, searchFrom, known, labels, className, ...others } = own
  const { id: given, required, placeholder, disabled, readOnly, name, ...named } = others
  const { 'aria-label': label, 'aria-labelledby': labelledBy, ...more } = named
  const { 'aria-describedby': describedBy, 'aria-invalid': invalid, ...rest } = more
  const generated = useClienteleId()
  const words = useLabels('combobox', comboboxLabels, labels)
  const root = useRef<HTMLDivElement>(null)
  const [input, fillInput] = useOwnRef(ref)
  const model = useCombobox({
    held: { value, defaultValue, onValueChange, multiple } as ComboboxSingleValue | ComboboxMultipleValue,
    known,
    options,
    onSearch,
    searchFrom,
  })
  const id = given ?? generated
  const off = disabled || readOnly
  const naming = { 'aria-label': label, 'aria-labelledby': labelledBy }

  return (
    <div
      data-slot="combobox"
      {...rest}
      ref={root}
      className={joinClasses(styles.combobox, className)}
      data-multiple={multiple ? '' : undefined}
    >
      <div className={styles.values}>
        {multiple && <ComboboxChips model={model} words={words} off={off} input={input} />}
        <ComboboxInput
          {...naming}
          ref={fillInput}
          id={id}
          model={model}
          placeholder={model.values.length === 0 ? placeholder : undefined}
          disabled={disabled}
          readOnly={readOnly}
          aria-required={required}
          aria-describedby={describedBy}
          aria-invalid={invalid}
        />
      </div>
      {!off && (
        <span className={styles.end}>
          {!required && model.values.length > 0 && (
            <button
              type="button"
              tabIndex={-1}
              className={styles.clear}
              aria-label={words.clear}
              title={words.clear}
              onClick={() => {
                model.clear()
                input.current?.focus()
              }}
            >
              <Icon of={X} size="small" />
            </button>
          )}
          {!onSearch && <Icon of={ChevronDown} size="small" className={styles.chevron} />}
        </span>
      )}
      {name && model.values.map((one) => <input key={one} type="hidden" name={name} value={one} disabled={disabled} />)}
      <ComboboxList {...naming} id={id} model={model} words={words} anchor={root} />
    </div>
  )
})
