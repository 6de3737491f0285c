import { createRequiredContext } from '../../required-context/index.js'

interface TabsValue {
  readonly id: string
  readonly value: string
  select(value: string): void
}

const [TabsProvider, useTabs] = createRequiredContext<TabsValue>({
  root: 'Tabs.Root',
  gives: 'the chosen tab',
  code: 'CL002',
})

export { TabsProvider, useTabs }
