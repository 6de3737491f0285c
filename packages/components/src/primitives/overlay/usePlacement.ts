import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { containerClass } from '../../theme/index.js'

/** The side of its anchor where an overlay opens if there is room, and the edge it lines up with. */
export type OverlayPlacement = Placement

interface PlacementSettings {
  readonly box: RefObject<HTMLElement | null>
  readonly anchor: RefObject<HTMLElement | null>
  readonly placement: OverlayPlacement
  /** The distance to the anchor in px. */
  readonly gap: number
  /** Called when the anchor has left the page. */
  onGone(): void
}

/** Below this width a widget has the sizes for fingers, in px. */
const narrowWidth = 480
/** How near an overlay comes to the edge of the window, in px. */
const margin = 8
/** How far it comes from when it arrives, in px. */
const arrival = 4

/** Opens the box in the top layer and keeps it beside its anchor for as long as it is mounted. */
export function usePlacement({ box, anchor, placement, gap, onGone }: PlacementSettings): void {
  const gone = useRef(onGone)
  useLayoutEffect(() => {
    gone.current = onGone
  })
  useLayoutEffect(() => {
    const [element, reference] = [box.current, anchor.current]
    if (!element || !reference) return
    takeDensity(element, reference)
    openAbove(element)
    return autoUpdate(reference, element, () => {
      if (reference.isConnected) void place(element, reference, { placement, gap })
      else gone.current()
    })
  }, [box, anchor, placement, gap])
}

/** An overlay opens outside of what its anchor stands in: a narrow widget's is for fingers too. */
function takeDensity(element: HTMLElement, reference: HTMLElement) {
  const frame = reference.closest(`.${containerClass}`)
  const narrow = frame !== null && frame.clientWidth < narrowWidth
  const density = narrow ? 'touch' : reference.closest<HTMLElement>('[data-density]')?.dataset.density
  if (density !== undefined) element.dataset.density = density
}

/** Without the attribute's support the box stays where it is drawn, above all by its `z-index`. */
function openAbove(element: HTMLElement) {
  if (typeof element.showPopover !== 'function') return
  element.setAttribute('popover', 'manual')
  if (element.isConnected && !element.matches(':popover-open')) element.showPopover()
}

async function place(
  element: HTMLElement,
  reference: HTMLElement,
  { placement, gap }: Pick<PlacementSettings, 'placement' | 'gap'>,
) {
  const write = (name: string, pixels: number) => element.style.setProperty(`--cl-overlay-${name}`, `${pixels}px`)
  const {
    x,
    y,
    placement: found,
  } = await computePosition(reference, element, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(gap),
      flip({ padding: margin }),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply({ availableWidth, availableHeight, rects }) {
          write('room', Math.max(0, Math.floor(availableHeight)))
          write('breadth', Math.max(0, Math.floor(availableWidth)))
          write('anchor', Math.round(rects.reference.width))
        },
      }),
    ],
  })
  write('x', Math.round(x))
  write('y', Math.round(y))
  write('from', found.startsWith('top') ? arrival : -arrival)
}
