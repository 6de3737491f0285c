import type { Customer } from '@clientele/core'
import { type HTMLAttributes, type ReactNode, useCallback } from 'react'
import { useLabels } from '../clientele/index.js'
import type { LabelOverrides } from '../locales/index.js'
import type { FindOptionLabel, OptionLabel } from '../option-label/index.js'
import { Tabs } from '../primitives/tabs/index.js'
import { useWriting } from '../writing-values/index.js'
import { type CustomerHistoryLabels, customerHistoryLabels } from './CustomerHistory.labels.js'
import styles from './CustomerHistory.module.css'
import { HistoryToolbar } from './HistoryToolbar.js'
import { type CustomerInteractions, InteractionList } from './InteractionList.js'
import { useLogging } from './useLogging.js'

const furtherTabs = ['tickets', 'visits', 'contracts', 'files'] as const

/** A tab whose content the host may give. */
export type CustomerHistoryTab = (typeof furtherTabs)[number]

/** Draws a further tab; a tab it has nothing for is not shown. */
export type RenderHistoryTab = (tab: CustomerHistoryTab, customer: Customer) => ReactNode

/** What the view of a customer's history takes, besides the attributes of a `<div>`. */
export interface CustomerHistoryViewProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'defaultValue'> {
  /** The customer whose history it is; the counts stand on the tabs. */
  readonly customer: Customer
  /** What happened, as far as it has been read, and the way to the rest. */
  readonly interactions: CustomerInteractions
  /** Says the words for kinds of interaction; without it our own are said. */
  readonly optionLabel?: FindOptionLabel | undefined
  /** The content of a tab beside the interactions; a tab it has nothing for is not shown. */
  readonly renderTab?: RenderHistoryTab | undefined
  /** Words of this history alone, over those of the catalogue. */
  readonly labels?: LabelOverrides<CustomerHistoryLabels> | undefined
}

/** Shows what happened with a customer, and what the host adds, one tab each. Renders tabs. */
export function CustomerHistoryView(props: CustomerHistoryViewProps) {
  const { customer, interactions, optionLabel: find, renderTab, labels, ...rest } = props
  const words = useLabels('customerHistory', customerHistoryLabels, labels)
  const writing = useWriting()
  const optionLabel = useCallback<OptionLabel>(
    (list, value) => find?.(list, value) ?? words.interactionKinds[value] ?? value,
    [find, words],
  )
  const { counts } = customer
  const { form, toggle, logging, bar } = useLogging(interactions, optionLabel)
  const further = furtherTabs.flatMap((name) => {
    const content = renderTab?.(name, customer)
    return content ? [{ name, content }] : []
  })
  return (
    <Tabs.Root data-slot="customer-history" {...rest} defaultValue="interactions">
      <Tabs.List aria-label={words.tabs}>
        <Tabs.Tab value="interactions" count={interactions.total?.count ?? counts?.interactions}>
          {words.interactions}
        </Tabs.Tab>
        {further.map(({ name }) => (
          <Tabs.Tab key={name} value={name} count={counts?.[name]}>
            {words[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="interactions">
        <div ref={bar} className={styles.bar}>
          <HistoryToolbar filters={interactions.filters} onLog={toggle} logging={logging} words={words} />
        </div>
        {form}
        <InteractionList {...interactions} words={words} writing={writing} optionLabel={optionLabel} />
      </Tabs.Panel>
      {further.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name} data-slot-host="">
          {content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
