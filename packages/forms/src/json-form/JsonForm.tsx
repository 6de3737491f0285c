import { useLabels } from '@clientele/components/clientele'
import { Frame } from '@clientele/components/primitives/frame'
import { StateMessage } from '@clientele/components/primitives/state-message'
import { type ConditionFault, parseFields } from '@clientele/core'
import { FileWarning } from 'lucide'
import { useMemo } from 'react'
import { FieldForm, type FieldFormProps } from '../form-engine/index.js'
import { type JsonFormLabels, jsonFormLabels } from './JsonForm.labels.js'
import styles from './JsonForm.module.css'

/** What a form takes whose fields arrive as JSON. */
export interface JsonFormProps extends Omit<FieldFormProps, 'fields' | 'labels'> {
  /** The fields as they came; give the form a new `key` to begin with others. */
  readonly definition: unknown
  /** Words in place of this form alone, over those of the catalogue. */
  readonly labels?: Partial<JsonFormLabels> | undefined
}

/**
 * Shows the form that a JSON definition describes or, where the definition is wrong, what is wrong with it and where:
 * a key used twice, a loop among rules, an unknown kind. Renders a `<section>`.
 */
export function JsonForm({ definition, labels, ...form }: JsonFormProps) {
  const { value, faults } = useMemo(() => parseFields(definition), [definition])
  if (value) return <FieldForm {...form} fields={value} />
  return (
    <Frame edge={form.edge} className={form.className} data-slot="json-form">
      <Faults faults={faults} labels={labels} />
    </Frame>
  )
}

const shown = 8

interface FaultsProps extends Pick<JsonFormProps, 'labels'> {
  readonly faults: readonly ConditionFault[]
}

function Faults({ faults, labels }: FaultsProps) {
  const words = useLabels('jsonForm', jsonFormLabels, labels)
  return (
    <StateMessage
      role="alert"
      tone="danger"
      icon={FileWarning}
      title={words.title}
      text={words.text(faults.length)}
      actions={
        <ul className={styles.faults} data-slot="json-form-faults">
          {faults.slice(0, shown).map(({ path, expected }) => (
            <li key={`${path} ${expected}`}>
              <code className={styles.path}>{path || words.whole}</code> <span lang="en">{expected}</span>
            </li>
          ))}
          {faults.length > shown && <li>{words.more(faults.length - shown)}</li>}
        </ul>
      }
    />
  )
}
