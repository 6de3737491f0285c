export {
  Close,
  type DialogCloseProps as CloseProps,
  type DialogTriggerProps as TriggerProps,
  Trigger,
} from '@radix-ui/react-dialog'
export { DialogBody as Body } from './DialogBody.js'
export { DialogContent as Content, type DialogContentProps as ContentProps } from './DialogContent.js'
export { DialogDescription as Description } from './DialogDescription.js'
export { DialogFooter as Footer } from './DialogFooter.js'
export { DialogRoot as Root, type DialogRootProps as RootProps } from './DialogRoot.js'
export { DialogTitle as Title } from './DialogTitle.js'
