import type { Instant, Signature } from '@clientele/core'

const strokes = [
  '6,40 10,28 16,18 23,13 29,14 32,20 32,30 26,40 19,45 14,38 22,34 34,26 45,18 54,10 49,22 47,33 50,38 56,34 63,24 72,14 69,22 67,32 70,38 77,34 86,22 92,12 92,20 90,30 94,38 102,34 110,18 118,4',
  '126,12 119,22 117,34 120,42 128,40 138,30 150,22',
  '150,34 166,33 182,30 202,28',
]

/** A signature as a hand draws it, of the sample company's equipment lead. */
export function sampleSignature(): Signature {
  return {
    strokes: strokes.map((stroke) =>
      stroke.split(' ').map((point) => {
        const [x = 0, y = 0] = point.split(',').map(Number)
        return { x: x / 220, y: y / 220 }
      }),
    ),
    name: '陈思远',
    at: '2026-11-20T06:36:00.000Z' as Instant,
  }
}
