import { isComposing, OverlayTrigger, type OverlayTriggerProps, tabStops } from '../overlay/index.js'
import { usePopover } from './PopoverContext.js'

/** What the trigger of a popover takes: the attributes of a `Button`, or a function that draws a button of your own. */
export type PopoverTriggerProps = OverlayTriggerProps

/**
 * Opens the popover, and closes it again. Renders a `Button`, or what `children` draws.
 * @selector `[aria-expanded="true"]` its popover is open
 */
export function PopoverTrigger({ onKeyDown, ...rest }: PopoverTriggerProps) {
  const popover = usePopover('<Popover.Trigger>')
  return (
    <OverlayTrigger
      data-slot="popover-trigger"
      {...rest}
      overlay={popover}
      popup="dialog"
      onKeyDown={(event) => {
        onKeyDown?.(event)
        // The content follows its trigger in the order of the Tab key, wherever it is drawn.
        if (!popover.open || event.key !== 'Tab' || event.shiftKey || isComposing(event)) return
        const content = contentOf(event.currentTarget, `${popover.id}content`)
        const [first] = content ? tabStops(content) : []
        if (!first) return
        event.preventDefault()
        first.focus()
      }}
    />
  )
}

function contentOf(trigger: Element, id: string) {
  return (trigger.getRootNode() as Document | ShadowRoot).getElementById(id)
}
