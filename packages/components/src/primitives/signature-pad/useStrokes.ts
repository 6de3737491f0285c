import type { Stroke } from '@clientele/core'
import { type PointerEvent, useRef, useState } from 'react'

/** Nearer than this two points say the same. */
const nearest = 0.003

/** What draws: the stroke under way and what hears the pointer. */
export interface StrokesUnderWay {
  readonly current: Stroke | undefined
  readonly handlers: Readonly<Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', Hear>>
}

type Hear = (event: PointerEvent<SVGSVGElement>) => void

/** Follows one finger, pen or mouse and hands over each stroke when it ends, in units of the box's longer side. */
export function useStrokes(onStroke: (stroke: Stroke) => void): StrokesUnderWay {
  const [current, setCurrent] = useState<Stroke>()
  const points = useRef<Stroke>([])
  const pointer = useRef<number>(undefined)

  function take(events: readonly { readonly clientX: number; readonly clientY: number }[], box: DOMRect) {
    const side = Math.max(box.width, box.height) || 1
    for (const { clientX, clientY } of events) {
      const point = { x: part(clientX - box.left, side, box.width), y: part(clientY - box.top, side, box.height) }
      const last = points.current.at(-1)
      if (!last || Math.hypot(point.x - last.x, point.y - last.y) > nearest) points.current = [...points.current, point]
    }
    setCurrent(points.current)
  }

  function down(event: PointerEvent<SVGSVGElement>) {
    if (event.button !== 0 || pointer.current !== undefined) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    pointer.current = event.pointerId
    points.current = []
    take([event], event.currentTarget.getBoundingClientRect())
  }

  function move(event: PointerEvent<SVGSVGElement>) {
    if (event.pointerId !== pointer.current) return
    const between = event.nativeEvent.getCoalescedEvents?.() ?? []
    take(between.length ? between : [event], event.currentTarget.getBoundingClientRect())
  }

  function up(event: PointerEvent<SVGSVGElement>) {
    if (event.pointerId !== pointer.current) return
    pointer.current = undefined
    setCurrent(undefined)
    onStroke(points.current)
  }

  return { current, handlers: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up } }
}

function part(offset: number, side: number, most: number) {
  return Number((Math.min(Math.max(offset, 0), most) / side).toFixed(4))
}
