export { TabsList as List, type TabsListProps as ListProps } from './TabsList.js'
export { TabsPanel as Panel, type TabsPanelProps as PanelProps } from './TabsPanel.js'
export { TabsRoot as Root, type TabsRootProps as RootProps } from './TabsRoot.js'
export { TabsTab as Tab, type TabsTabProps as TabProps } from './TabsTab.js'
