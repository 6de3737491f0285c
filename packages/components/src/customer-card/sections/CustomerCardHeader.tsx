import type { Customer } from '@clientele/core'
import type { ReactNode, Ref } from 'react'
import { CustomerGrade } from '../../customer-grade/index.js'
import type { OptionLabel } from '../../option-label/index.js'
import { Badge } from '../../primitives/badge/index.js'
import { joinClasses } from '../../theme/index.js'
import type { Writing } from '../../writing-values/index.js'
import type { CustomerCardLabels } from '../CustomerCard.labels.js'
import styles from '../CustomerCard.module.css'

interface CustomerCardHeaderProps {
  readonly customer: Customer
  readonly nameId: string
  readonly nameRef: Ref<HTMLHeadingElement> | undefined
  /** Stands after the tags. */
  readonly tagsEnd: ReactNode
  readonly words: CustomerCardLabels
  readonly writing: Writing
  readonly optionLabel: OptionLabel
  readonly actions: ReactNode
}

/** Shows who the customer is and what can be done. Renders a `<header>`. */
export function CustomerCardHeader({
  customer,
  nameId,
  nameRef,
  tagsEnd,
  words,
  writing,
  optionLabel,
  actions,
}: CustomerCardHeaderProps) {
  const { number, name, grade, industry, region, since, owner, tags } = customer
  return (
    <header className={styles.header} data-slot="customer-card-header">
      <CustomerGrade grade={grade} size="large" />
      <div className={styles.block}>
        <h2 ref={nameRef} tabIndex={nameRef ? -1 : undefined} className={styles.name} id={nameId}>
          {name}
        </h2>
        <p className={styles.muted}>
          {number}
          {industry && ` · ${optionLabel('industries', industry)}`}
          {region && <span className={styles.wide}> · {optionLabel('regions', region)}</span>}
          {since && <span className={styles.wide}> · {words.since(writing.day(since), writing.age(since))}</span>}
          {owner && <span className={styles.narrow}> · {owner.name}</span>}
        </p>
        {(!!tags?.length || tagsEnd) && (
          <div className={joinClasses(styles.flow, styles.tags)}>
            {!!tags?.length && (
              <ul className={styles.flow} aria-label={words.tags}>
                {tags.map((tag) => (
                  <li key={tag} className={styles.block}>
                    <Badge>{optionLabel('customer-tags', tag)}</Badge>
                  </li>
                ))}
              </ul>
            )}
            {tagsEnd}
          </div>
        )}
      </div>
      {actions && (
        <div className={joinClasses(styles.flow, styles.actions)} data-slot="customer-card-actions" data-slot-host="">
          {actions}
        </div>
      )}
    </header>
  )
}
