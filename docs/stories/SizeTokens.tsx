import tokens from '@clientele/components/tokens.json'

interface Row {
  readonly variable: string
  readonly value: string
}

/** Shows spaces, radii, text sizes, durations and densities with their variables. Renders a `<table>`. */
export function SizeTokens() {
  return (
    <table>
      <thead>
        <tr>
          <th>Variable</th>
          <th>Value</th>
        </tr>
      </thead>
      <tbody>
        {rows().map(({ variable, value }) => (
          <tr key={variable}>
            <td>
              <code>{variable}</code>
            </td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function rows(): readonly Row[] {
  const { space, radius, text, motion, density } = tokens
  return [
    ...Object.entries(space).map(([name, token]) => row(`space-${name}`, token)),
    ...Object.entries(radius).map(([name, token]) => row(`radius-${name}`, token)),
    ...Object.entries(text).map(([name, step]) => row(`font-size-${name}`, step.size)),
    ...Object.entries(motion).map(([name, token]) => row(`motion-${name}`, token)),
    ...Object.keys(density.compact).map((name) => ({
      variable: `--cl-${name}`,
      value: Object.entries(density)
        .map(([level, sizes]) => `${level} ${written(Object.entries(sizes).find(([key]) => key === name)?.[1])}`)
        .join(', '),
    })),
  ].filter(({ value }) => value !== '')
}

function row(name: string, token: unknown): Row {
  return { variable: `--cl-${name}`, value: written(token) }
}

function written(token: unknown): string {
  if (typeof token !== 'object' || token === null || !('$value' in token)) return ''
  const value = token.$value
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object' && value !== null && 'value' in value && 'unit' in value)
    return `${value.value} ${value.unit}`
  return String(value)
}
