export { PopoverClose as Close, type PopoverCloseProps as CloseProps } from './PopoverClose.js'
export { PopoverContent as Content, type PopoverContentProps as ContentProps } from './PopoverContent.js'
export { PopoverFooter as Footer } from './PopoverFooter.js'
export { PopoverRoot as Root, type PopoverRootProps as RootProps } from './PopoverRoot.js'
export { PopoverTitle as Title } from './PopoverTitle.js'
export {
  PopoverTrigger as Trigger,
  type PopoverTriggerProps as TriggerProps,
} from './PopoverTrigger.js'
