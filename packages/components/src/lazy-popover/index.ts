export type { AnchoredPopover } from './Anchored.js'
export { LazyPopover } from './LazyPopover.js'
export { MenuBox } from './MenuBox.js'
export { PopoverBox } from './PopoverBox.js'
