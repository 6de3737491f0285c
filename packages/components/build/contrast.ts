import type { Tokens } from './tokens.js'

type Colour = Tokens['color'][string][string]['$value']

const surfaces = ['surface', 'surface-sunken', 'surface-raised', 'surface-hover', 'surface-selected']
const pair = (least: number) => (front: string, back: string) => ({ front, back, least })
const text = pair(4.5)
const edge = pair(3)

/** What must be told from what it stands on: text at 4.5, edges and rings at 3. */
export const textPairs = [
  ...['text', 'text-muted', 'text-faint', 'accent', 'accent-hover'].flatMap((front) =>
    [...surfaces, 'surface-note'].map((back) => text(front, back)),
  ),
  ...['danger', 'warning', 'success'].flatMap((front) =>
    [...surfaces, `${front}-soft`].map((back) => text(front, back)),
  ),
  ...['danger-soft', 'warning-soft', 'success-soft'].flatMap((back) => [text('text', back), text('text-muted', back)]),
  text('accent', 'warning-soft'),
  text('on-accent', 'accent-solid'),
  text('on-accent', 'accent-hover'),
  text('on-ink', 'ink'),
  ...['line-strong', 'focus', 'accent'].flatMap((front) =>
    ['surface', 'surface-sunken', 'surface-raised'].map((back) => edge(front, back)),
  ),
]

/** How far two colours are apart, as WCAG counts; 1 where one is missing. */
export function contrastRatio(front: Colour | undefined, back: Colour | undefined): number {
  if (!front || !back) return 1
  const [dark = 0, light = 0] = [luminance(front), luminance(back)].sort((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

function luminance({ components }: Colour) {
  const [red = 0, green = 0, blue = 0] = components.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
