import { useClientele, useClienteleId } from '@clientele/components/clientele'
import { textIn } from '@clientele/core'
import { useFormParts } from './FormContext.js'
import styles from './FormErrorSummary.module.css'
import { countProblems } from './FormRoot.js'
import { focusField, type Problem } from './model/index.js'
import { useFormStatus } from './useFormStatus.js'

const shown = 8

/**
 * Shows, once somebody has tried to submit, how much is missing or wrong, with a button for each that leads to its field.
 * Renders a `<section>`.
 */
export function FormErrorSummary() {
  const { model, words } = useFormParts('<FormErrorSummary>')
  const attempts = useFormStatus({ model }, 'attempts')
  const problems = useFormStatus({ model }, 'problems')
  const { locale } = useClientele()
  const id = useClienteleId()
  if (attempts === 0 || problems.length === 0) return null
  return (
    <section className={styles.summary} aria-labelledby={`${id}title`} data-slot="form-error-summary">
      <b className={styles.title} id={`${id}title`}>
        {words.problems(...countProblems(problems))}
      </b>
      <ul className={styles.links}>
        {problems.slice(0, shown).map((problem) => (
          <li key={problem.place.name}>
            <button type="button" className={styles.link} onClick={() => focusField(model, problem.place)}>
              {nameOf(problem)}
            </button>
          </li>
        ))}
        {problems.length > shown && <li className={styles.more}>{words.more(problems.length - shown)}</li>}
      </ul>
    </section>
  )

  function nameOf({ place: { field, row }, rowNumber = 0 }: Problem) {
    const label = textIn(field.label, locale) ?? field.key
    return row ? words.inRow(textIn(row.field.label, locale) ?? row.field.key, rowNumber, label) : label
  }
}
