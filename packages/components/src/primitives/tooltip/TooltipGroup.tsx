import { type ReactNode, useRef } from 'react'
import { TooltipGroupContext } from './TooltipContext.js'

/** Lets the tooltips of a row of controls follow each other without a wait. Renders nothing of its own. */
export function TooltipGroup({ children }: { readonly children?: ReactNode }) {
  return (
    <TooltipGroupContext.Provider value={useRef(Number.NEGATIVE_INFINITY)}>{children}</TooltipGroupContext.Provider>
  )
}
