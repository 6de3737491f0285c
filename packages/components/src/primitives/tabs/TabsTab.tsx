import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Tabs.module.css'
import { useTabs } from './TabsContext.js'

/** What a tab takes, besides the attributes of a `<button>`. */
export interface TabsTabProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly value: string
  /** How many things its panel holds. */
  readonly count?: ReactNode
}

/**
 * Shows the name of one panel. Renders a `<button role="tab">`.
 * @selector `[aria-selected="true"]` chosen
 */
export function TabsTab({ value, count, className, onClick, children, ...rest }: TabsTabProps) {
  const tabs = useTabs('<Tabs.Tab>')
  const selected = tabs.value === value
  return (
    <button
      type="button"
      role="tab"
      data-slot="tabs-tab"
      {...rest}
      id={`${tabs.id}${value}`}
      className={joinClasses(styles.tab, className)}
      aria-selected={selected}
      aria-controls={selected ? `${tabs.id}${value}panel` : undefined}
      tabIndex={selected ? 0 : -1}
      onClick={(event) => {
        onClick?.(event)
        tabs.select(value)
      }}
    >
      {children} {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  )
}
