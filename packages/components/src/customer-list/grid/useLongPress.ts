import { type PointerEvent, type SyntheticEvent, useRef } from 'react'
import { useTimer } from '../../primitives/overlay/index.js'

/** How long a finger rests, in milliseconds, and how far it may stray meanwhile, in pixels. */
const rest = 450
const stray = 8

interface Finger {
  readonly x: number
  readonly y: number
  rested: boolean
}

/** Tells where a finger rested; the press that its lifting would be is left out, and so is the browser's own menu. */
export function useLongPress(onLongPress: (target: EventTarget) => void) {
  const timer = useTimer()
  const finger = useRef<Finger | null>(null)

  function onPointerDown({ pointerType, clientX, clientY, target }: PointerEvent) {
    timer.cancel()
    finger.current = null
    if (pointerType !== 'touch') return
    const down: Finger = { x: clientX, y: clientY, rested: false }
    finger.current = down
    timer.set(() => {
      down.rested = true
      onLongPress(target)
    }, rest)
  }

  function onPointerMove({ clientX, clientY }: PointerEvent) {
    const down = finger.current
    if (down && Math.hypot(clientX - down.x, clientY - down.y) > stray) timer.cancel()
  }

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: timer.cancel,
    onPointerCancel: timer.cancel,
    onContextMenu: (event: SyntheticEvent) => finger.current && event.preventDefault(),
    onClickCapture(event: SyntheticEvent) {
      const rested = finger.current?.rested
      finger.current = null
      if (!rested) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
