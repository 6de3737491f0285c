import type { Stroke } from '@clientele/core'
import { drawingUnits } from './strokePath.js'

const margin = 12
/** A dot is not blown up to the size of a name. */
const least = 240

/** The part of the unit square that strokes fill, as a `viewBox`. */
export function boundsOf(strokes: readonly Stroke[]): string {
  const points = strokes.flat()
  const xs = points.map(({ x }) => x * drawingUnits)
  const ys = points.map(({ y }) => y * drawingUnits)
  const [left, width] = extent(xs, least)
  const [top, height] = extent(ys, least / 4)
  return [left - margin, top - margin, width + 2 * margin, height + 2 * margin].map(Math.round).join(' ')
}

function extent(values: readonly number[], smallest: number) {
  const low = values.reduce((a, b) => Math.min(a, b), drawingUnits)
  const high = values.reduce((a, b) => Math.max(a, b), 0)
  const spare = Math.max(0, smallest - (high - low)) / 2
  return [low - spare, high - low + 2 * spare] as const
}
