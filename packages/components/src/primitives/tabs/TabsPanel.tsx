import type { HTMLAttributes } from 'react'
import { useTabs } from './TabsContext.js'

/** What a panel takes, besides the attributes of a `<div>`. */
export interface TabsPanelProps extends HTMLAttributes<HTMLDivElement> {
  readonly value: string
}

/** Shows what belongs to the chosen tab, and nothing otherwise. Renders a `<div role="tabpanel">`. */
export function TabsPanel({ value, ...rest }: TabsPanelProps) {
  const tabs = useTabs('<Tabs.Panel>')
  if (tabs.value !== value) return null
  const id = `${tabs.id}${value}`
  return <div role="tabpanel" data-slot="tabs-panel" {...rest} id={`${id}panel`} aria-labelledby={id} />
}
