import type { HTMLAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import { Overlay, type OverlayPlacement } from '../overlay/index.js'
import styles from './Tooltip.module.css'
import { useTooltip } from './TooltipContext.js'

/** What the box of a tooltip takes, besides the attributes of a `<div>`. */
export interface TooltipContentProps extends HTMLAttributes<HTMLDivElement> {
  /**
   * Where it opens if there is room.
   * @default 'top'
   */
  readonly placement?: OverlayPlacement | undefined
}

/**
 * Shows words that describe a control; the pointer may rest on them, Escape hides them. Put nothing in it that can be
 * pressed. Renders a `<div role="tooltip">` in the overlay container.
 */
export function TooltipContent({ placement = 'top', className, ...rest }: TooltipContentProps) {
  const { id, open, setOpen, anchor, stay, hide } = useTooltip('<Tooltip.Content>')
  if (!open) return null
  return (
    <Overlay
      role="tooltip"
      data-slot="tooltip"
      {...rest}
      tabIndex={undefined}
      id={`${id}content`}
      className={joinClasses(styles.tooltip, className)}
      anchor={anchor}
      placement={placement}
      onDismiss={(reason) => reason === 'focus' || setOpen(false)}
      onPointerEnter={stay}
      onPointerLeave={({ timeStamp }) => hide(timeStamp)}
    />
  )
}
