import { type HTMLAttributes, useState } from 'react'
import { useClienteleId } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import styles from './Tabs.module.css'
import { TabsProvider } from './TabsContext.js'

/** What the root of tabs takes, besides the attributes of a `<div>`. */
export interface TabsRootProps extends Omit<HTMLAttributes<HTMLDivElement>, 'defaultValue'> {
  readonly value?: string | undefined
  readonly defaultValue?: string | undefined
  readonly onValueChange?: ((value: string) => void) | undefined
}

/** Holds which tab is chosen. Renders a `<div>`. */
export function TabsRoot({ value, defaultValue = '', onValueChange, className, ...rest }: TabsRootProps) {
  const id = useClienteleId()
  const [own, setOwn] = useState(defaultValue)
  const current = value ?? own
  function select(next: string) {
    if (next === current) return
    setOwn(next)
    onValueChange?.(next)
  }
  return (
    <TabsProvider value={{ id, value: current, select }}>
      <div data-slot="tabs" {...rest} className={joinClasses(styles.tabs, className)} />
    </TabsProvider>
  )
}
