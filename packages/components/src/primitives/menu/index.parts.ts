export {
  MenuCheckboxItem as CheckboxItem,
  type MenuCheckboxItemProps as CheckboxItemProps,
} from './MenuCheckboxItem.js'
export { MenuContent as Content, type MenuContentProps as ContentProps } from './MenuContent.js'
export { MenuGroup as Group } from './MenuGroup.js'
export { MenuItem as Item, type MenuItemProps as ItemProps } from './MenuItem.js'
export { MenuLabel as Label } from './MenuLabel.js'
export { MenuRadioGroup as RadioGroup, type MenuRadioGroupProps as RadioGroupProps } from './MenuRadioGroup.js'
export { MenuRadioItem as RadioItem, type MenuRadioItemProps as RadioItemProps } from './MenuRadioItem.js'
export { MenuRoot as Root, type MenuRootProps as RootProps } from './MenuRoot.js'
export { MenuSeparator as Separator } from './MenuSeparator.js'
export { MenuTrigger as Trigger, type MenuTriggerProps as TriggerProps } from './MenuTrigger.js'
