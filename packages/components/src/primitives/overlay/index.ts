export { focusFirst, hasFocus, isComposing, tabStops } from './focus.js'
export { Overlay, type OverlayProps } from './Overlay.js'
export {
  OverlayTrigger,
  type OverlayTriggerHandle,
  type OverlayTriggerProps,
} from './OverlayTrigger.js'
export type { DismissReason } from './useDismissal.js'
export { type OpenSettings, type OverlayState, useOverlayState } from './useOverlayState.js'
export type { OverlayPlacement } from './usePlacement.js'
export { useTimer } from './useTimer.js'
