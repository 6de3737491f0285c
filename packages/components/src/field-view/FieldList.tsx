import {
  type FieldContext,
  type FieldDescriptor,
  type FieldSection,
  type FieldValues,
  isEmpty,
  isVisible,
  textIn,
} from '@clientele/core'
import type { HTMLAttributes } from 'react'
import { joinClasses } from '../theme/index.js'
import styles from './FieldList.module.css'
import type { FieldSlots } from './FieldSlots.js'
import { FieldView } from './FieldView.js'
import { useFieldContext } from './useFieldContext.js'

/** What a list of shown values takes, besides the attributes of a `<div>`. */
export interface FieldListProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'>, FieldSlots {
  /** The fields, in order. */
  readonly fields: readonly FieldDescriptor[]
  /** What stands together under a heading; fields of no section come first. */
  readonly sections?: readonly FieldSection[] | undefined
  /** The values of the record. */
  readonly values: FieldValues
  /** What fields need besides their values; language, zone and clock are the provider's where it says nothing. */
  readonly context?: FieldContext | undefined
  /** Leaves out what is not known, instead of a dash. */
  readonly hideEmpty?: boolean | undefined
  /** Whose values they are, for those who hear what a button shows. */
  readonly of?: string | undefined
}

/** Shows the values of a record beside their labels, by sections; what its rules hide is left out. Renders a `<div>`. */
export function FieldList(props: FieldListProps) {
  const { fields, sections = [], values, context: given, hideEmpty, of, className, ...others } = props
  const { renderMasked, renderReference, renderFile, ...rest } = others
  const context = useFieldContext({ sections, ...given })
  const shown = fields.filter(
    (field) => isVisible(field, values, context) && !(hideEmpty && isEmpty(field, values[field.key])),
  )
  const taken = new Set(sections.flatMap((section) => section.fields))
  const groups = [
    { key: '', title: undefined, items: shown.filter(({ key }) => !taken.has(key)) },
    ...sections.map(({ key, title, fields: keys }) => ({
      key,
      title: textIn(title, context.locale ?? 'en') ?? key,
      items: keys.flatMap((name) => shown.filter((field) => field.key === name)),
    })),
  ].filter(({ items }) => items.length > 0)
  const view = { context, of, renderMasked, renderReference, renderFile }
  return (
    <div data-slot="field-list" {...rest} className={joinClasses(styles.list, className)}>
      {groups.map(({ key, title, items }) => (
        <section key={key} className={styles.section} data-slot="field-list-section">
          {title && <h3 className={styles.title}>{title}</h3>}
          <dl className={styles.pairs}>
            {items.map((field) => (
              <div key={field.key} className={styles.pair} data-wide={isWide(field) ? '' : undefined}>
                <dt className={styles.label}>{textIn(field.label, context.locale ?? 'en') ?? field.key}</dt>
                <dd className={styles.value}>
                  <FieldView {...view} field={field} value={values[field.key]} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function isWide({ type }: FieldDescriptor) {
  return type === 'rows'
}
