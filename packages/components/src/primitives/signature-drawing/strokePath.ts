import type { Stroke } from '@clientele/core'

/** How many units of a drawing's coordinates are one side of the unit square. */
export const drawingUnits = 1000

/** The path of a stroke, its corners rounded through the middles between its points. */
export function strokePath(stroke: Stroke): string {
  const points = stroke.map(({ x, y }) => [x * drawingUnits, y * drawingUnits] as const)
  const [first, ...rest] = points
  if (!first) return ''
  const last = rest.at(-1)
  if (!last) return `M${pair(...first)}h0`
  const curves = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? last
    return `Q${pair(x, y)} ${pair((x + nextX) / 2, (y + nextY) / 2)}`
  })
  return `M${pair(...first)}${curves.join('')}L${pair(...last)}`
}

function pair(x: number, y: number) {
  return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`
}
