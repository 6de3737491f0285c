export { TooltipContent as Content, type TooltipContentProps as ContentProps } from './TooltipContent.js'
export { TooltipGroup as Group } from './TooltipGroup.js'
export { TooltipRoot as Root, type TooltipRootProps as RootProps } from './TooltipRoot.js'
export {
  type TooltipHandle as Handle,
  TooltipTrigger as Trigger,
  type TooltipTriggerProps as TriggerProps,
} from './TooltipTrigger.js'
