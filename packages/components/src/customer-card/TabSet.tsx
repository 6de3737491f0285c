import type { ReactNode } from 'react'
import { Tabs } from '../primitives/tabs/index.js'
import type { CustomerCardLabels } from './CustomerCard.labels.js'
import type { CustomerCardTab } from './CustomerCardTabs.js'

interface TabSetProps {
  readonly label: string
  readonly tabs: readonly {
    readonly name: CustomerCardTab | 'interactions'
    readonly content: ReactNode
    readonly count: number | undefined
  }[]
  readonly words: CustomerCardLabels
}

/** Shows the interactions and what the host adds, one tab each. Renders tabs. */
export function TabSet({ label, tabs, words }: TabSetProps) {
  return (
    <Tabs.Root defaultValue={tabs[0]?.name}>
      <Tabs.List aria-label={label}>
        {tabs.map(({ name, count }) => (
          <Tabs.Tab key={name} value={name} count={count}>
            {words[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
