export { LazyPopover } from './LazyPopover.js'
export { type AnchoredPopover, PopoverBox } from './PopoverBox.js'
