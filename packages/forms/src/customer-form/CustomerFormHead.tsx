import { RecordLink } from '@clientele/components/clientele'
import { Strip } from '@clientele/components/primitives/strip'
import type { Likeness } from '@clientele/core'
import { TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import type { CustomerFormLabels } from './CustomerForm.labels.js'
import styles from './CustomerForm.module.css'

/** The words over a form of a customer. */
export interface CustomerFormHeading {
  readonly title: string
  /** Which revision it was opened with, where the backend counts them. */
  readonly note: string | undefined
}

/** What stands over a form of a customer. */
export interface CustomerFormHeadProps {
  readonly heading: CustomerFormHeading
  readonly level: 2 | 3 | 4
  readonly render: ((heading: CustomerFormHeading) => ReactNode) | undefined
  /** Who resembles what is typed so far. */
  readonly likely: readonly Likeness[]
  readonly words: CustomerFormLabels
}

/** Shows what the form is for, and who is already there with such a name or phone. Renders a `<div>`. */
export function CustomerFormHead({ heading, level, render, likely, words }: CustomerFormHeadProps) {
  const Heading = `h${level}` as 'h2'
  return (
    <>
      {render?.(heading) ?? (
        <div className={styles.head} data-slot="customer-form-head">
          <Heading className={styles.title}>{heading.title}</Heading>
          {heading.note && <span className={styles.note}>{heading.note}</span>}
        </div>
      )}
      <div role="status">
        {likely.length > 0 && (
          <Strip tone="warning" icon={TriangleAlert} data-slot="customer-form-likely">
            <b className={styles.strong}>{words.likely(likely.length)}</b>{' '}
            {likely.slice(0, 3).map(({ customer: { id, name } }, index) => (
              <span key={id}>
                {index > 0 && words.separator}
                <RecordLink to={{ resource: 'customers', id }}>{name}</RecordLink>
              </span>
            ))}
          </Strip>
        )}
      </div>
    </>
  )
}
