import { addFigures, compareFigures, divideFigures, type Figure, readFigure, writeFigure } from '../figure.js'
import { type Reading, readingOf } from '../readings.js'

const one: Figure = { digits: 1n, scale: 0, unit: '', written: true }
const two: Figure = { digits: 2n, scale: 0, unit: '', written: true }

/**
 * Values that stand for all values: whatever can be told of a value by comparing it with these constants, or by its
 * emptiness, can be told of one of them. There may be more of them than needed, never fewer.
 */
export function representatives(constants: readonly unknown[]): readonly unknown[] {
  const readings = constants.map(readingOf)
  return [null, {}, true, false, ...figures(readings), ...days(readings), ...instants(readings), ...texts(readings)]
}

function figures(readings: readonly Reading[]): readonly unknown[] {
  const known = readings
    .flatMap((reading) => (reading.kind === 'figure' ? [{ ...reading.figure, written: true }] : []))
    .sort((left, right) => compareFigures(left, right) ?? 0)
  const sums = known.map((figure, index) => addFigures(figure, known[index + 1] ?? figure, 1n))
  const between = sums.map((sum) => sum && divideFigures(sum, two))
  const beyond = known.flatMap((figure) => [addFigures(figure, one, 1n), addFigures(figure, one, -1n)])
  return [...known, ...between, ...beyond].flatMap((figure) => (figure ? [writeFigure(figure)] : []))
}

function days(readings: readonly Reading[]): readonly string[] {
  return near(readings, 'day', 86_400_000).map((text) => text.slice(0, 10))
}

function instants(readings: readonly Reading[]): readonly string[] {
  return near(readings, 'instant', 1)
}

function near(readings: readonly Reading[], kind: 'day' | 'instant', step: number): readonly string[] {
  return readings.flatMap((reading) => {
    if (reading.kind !== kind) return []
    const time = Date.parse(reading.text)
    return [time - step, time, time + step].map((each) => new Date(each).toISOString())
  })
}

/** The smallest text, each text, and the one that comes next after it. */
function texts(readings: readonly Reading[]): readonly string[] {
  return readings.flatMap((reading) => (reading.kind === 'text' ? ['\0', reading.text, `${reading.text}\0`] : []))
}

/** False for a figure too long to halve exactly, of which nothing is concluded. */
export function isOrdinary(constant: unknown): boolean {
  const figure = readFigure(typeof constant === 'string' ? constant.trim() : constant)
  return !figure || (figure.scale < 15 && String(figure.digits).length < 30)
}
