import type { Customer } from '@clientele/core'
import type { ReactNode } from 'react'
import { Tabs } from '../primitives/index.js'
import type { Writing } from '../writing-values/index.js'
import type { CustomerCardLabels } from './CustomerCard.labels.js'
import styles from './CustomerCard.module.css'
import { type CustomerCardInteractions, CustomerCardInteractionsList } from './CustomerCardInteractions.js'
import type { OptionLabel } from './OptionLabel.js'

const furtherTabs = ['tickets', 'visits', 'contracts', 'files'] as const

/** A tab whose content the host may give. */
export type CustomerCardTab = (typeof furtherTabs)[number]

interface CustomerCardTabsProps {
  readonly customer: Customer
  readonly interactions: CustomerCardInteractions | undefined
  readonly renderTab: ((tab: CustomerCardTab, customer: Customer) => ReactNode) | undefined
  readonly words: CustomerCardLabels
  readonly writing: Writing
  readonly optionLabel: OptionLabel
}

/** Shows what happened with the customer and what the host adds, one tab each. Renders tabs, or nothing without any. */
export function CustomerCardTabs(props: CustomerCardTabsProps) {
  const { customer, interactions, renderTab, words, writing, optionLabel } = props
  const { counts } = customer
  const further = furtherTabs.flatMap((name) => {
    const content = renderTab?.(name, customer)
    return content === undefined || content === null || content === false
      ? []
      : [{ name, content, count: counts?.[name] }]
  })
  const first = interactions ? 'interactions' : further[0]?.name
  if (!first) return null
  return (
    <Tabs.Root className={styles.happened} defaultValue={first} data-slot="customer-card-tabs">
      <Tabs.List aria-label={words.tabs}>
        {interactions && (
          <Tabs.Tab value="interactions" count={interactions.total?.count ?? counts?.interactions}>
            {words.interactions}
          </Tabs.Tab>
        )}
        {further.map(({ name, count }) => (
          <Tabs.Tab key={name} value={name} count={count}>
            {words[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {interactions && (
        <Tabs.Panel value="interactions">
          <CustomerCardInteractionsList {...interactions} words={words} writing={writing} optionLabel={optionLabel} />
        </Tabs.Panel>
      )}
      {further.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
