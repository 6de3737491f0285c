import type { HTMLAttributes, KeyboardEvent } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Tabs.module.css'

/** What the row of tabs takes: the attributes of a `<div>`; it needs an `aria-label`. */
export type TabsListProps = HTMLAttributes<HTMLDivElement>

/** Shows the row of tabs; arrow keys, Home and End move through it and choose. Renders a `<div role="tablist">`. */
export function TabsList({ className, onKeyDown, ...rest }: TabsListProps) {
  function move(event: KeyboardEvent<HTMLDivElement>) {
    onKeyDown?.(event)
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]:not(:disabled)')]
    const place = target(event, tabs)
    const next = place === undefined ? undefined : tabs.at(place % tabs.length)
    if (!next) return
    event.preventDefault()
    next.focus()
    next.click()
  }
  return (
    <div
      role="tablist"
      data-slot="tabs-list"
      {...rest}
      className={joinClasses(styles.list, className)}
      onKeyDown={move}
    />
  )
}

function target(event: KeyboardEvent<HTMLElement>, tabs: readonly HTMLElement[]) {
  const at = tabs.indexOf(event.target as HTMLElement)
  const step = event.currentTarget.matches(':dir(rtl)') ? -1 : 1
  const places: Partial<Record<string, number>> = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1 }
  return places[event.key]
}
