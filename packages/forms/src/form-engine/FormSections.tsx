import { useClientele, useClienteleId } from '@clientele/components/clientele'
import { Button } from '@clientele/components/primitives/button'
import { Icon } from '@clientele/components/primitives/icon'
import { type FieldDescriptor, type FieldSection, textIn } from '@clientele/core'
import { ChevronDown } from 'lucide'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import styles from './FieldForm.module.css'
import { useFormParts } from './FormContext.js'
import { FormField } from './FormField.js'

/** What the fields of a form under their headings take. */
export interface FormSectionsProps {
  /**
   * The level of the headings in the page.
   * @default 3
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | undefined
  /** The keys of the sections that begin folded; what is in them is sent all the same. */
  readonly folded?: readonly string[] | undefined
}

const nothingFolded: readonly string[] = []
/** So many fields are drawn, or skipped by the browser, together. */
const together = 20

/** Shows every field of the form, under the headings of its sections. Renders a `<div>` for each. */
export const FormSections = memo(function FormSections(props: FormSectionsProps) {
  const { headingLevel = 3, folded = nothingFolded } = props
  const { model } = useFormParts('<FormSections>')
  const { fields, sections } = model
  const rest = useMemo(() => {
    const named = new Set(sections.flatMap((section) => section.fields))
    return fields.filter(({ key }) => !named.has(key))
  }, [fields, sections])
  return (
    <>
      {sections.map((section) => (
        <Section key={section.key} section={section} level={headingLevel} folds={folded.includes(section.key)} />
      ))}
      {chunks(rest, together).map((group) => (
        <div key={group[0]?.key} className={styles.section} data-many={fields.length > 2 * together ? '' : undefined}>
          <Lines fields={group} />
        </div>
      ))}
    </>
  )
})

interface SectionProps {
  readonly section: FieldSection
  readonly level: number
  readonly folds: boolean
}

function Section({ section, level, folds }: SectionProps) {
  const { model } = useFormParts('<FormSections>')
  const { locale } = useClientele()
  const id = useClienteleId()
  const [folded, setFolded] = useState(folds)
  const body = useRef<HTMLDivElement>(null)
  const fields = section.fields.flatMap((key) => model.fields.find((field) => field.key === key) ?? [])
  const title = textIn(section.title, locale) ?? section.key
  const Heading = `h${level}` as 'h3'

  // The browser finds text in what is folded, and the form its fields; React knows no event for it.
  useEffect(() => {
    const element = body.current
    const unfold = () => setFolded(false)
    element?.addEventListener('beforematch', unfold)
    if (folded) element?.setAttribute('hidden', 'until-found')
    else element?.removeAttribute('hidden')
    return () => element?.removeEventListener('beforematch', unfold)
  }, [folded])

  return (
    <div
      role="group"
      className={styles.section}
      aria-labelledby={`${id}title`}
      data-slot="form-section"
      data-section={section.key}
      data-many={model.fields.length > 2 * together ? '' : undefined}
    >
      <Heading className={styles.heading} id={`${id}title`}>
        {folds ? (
          <Button
            variant="quiet"
            className={styles.fold}
            aria-expanded={!folded}
            aria-controls={`${id}body`}
            onClick={() => setFolded((now) => !now)}
          >
            {title} <Icon of={ChevronDown} size="small" />
          </Button>
        ) : (
          title
        )}
      </Heading>
      <div ref={body} className={styles.body} id={`${id}body`} hidden={folded}>
        <Lines fields={fields} />
      </div>
    </div>
  )
}

/** Fields one under another; two halves that follow one another share a line. */
function Lines({ fields }: { readonly fields: readonly FieldDescriptor[] }) {
  return linesOf(fields).map((line) =>
    line.length === 1 ? (
      line.map(({ key }) => <FormField key={key} name={key} />)
    ) : (
      <div
        key={line[0]?.key}
        className={styles.pair}
        data-slot="form-pair"
        data-boxes={areBoxes(line) ? '' : undefined}
      >
        {line.map(({ key }) => (
          <FormField key={key} name={key} layout={areBoxes(line) ? 'above' : 'auto'} />
        ))}
      </div>
    ),
  )
}

/** Two signatures stand beside one another like on paper, each under its label. */
function areBoxes(line: readonly FieldDescriptor[]): boolean {
  return line.every(({ type }) => type === 'signature')
}

function linesOf(fields: readonly FieldDescriptor[]): readonly (readonly FieldDescriptor[])[] {
  const lines: FieldDescriptor[][] = []
  for (const field of fields) {
    const last = lines.at(-1)
    if (field.width === 'half' && last?.length === 1 && last[0]?.width === 'half') last.push(field)
    else lines.push([field])
  }
  return lines
}

function chunks<TItem>(items: readonly TItem[], size: number): readonly (readonly TItem[])[] {
  const found: (readonly TItem[])[] = []
  for (let start = 0; start < items.length; start += size) found.push(items.slice(start, start + size))
  return found
}
