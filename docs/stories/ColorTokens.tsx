import tokens from '@clientele/components/tokens.json'

interface ColorToken {
  readonly $value: { readonly hex: string }
  readonly $description?: string
}

const themes = ['light', 'dark', 'high-contrast'] as const
const colors: Readonly<Record<(typeof themes)[number], Readonly<Record<string, ColorToken>>>> = tokens.color

/** Shows every colour of every theme with its variable. Renders a `<table>`. */
export function ColorTokens() {
  return (
    <table>
      <thead>
        <tr>
          <th>Variable</th>
          {themes.map((theme) => (
            <th key={theme}>{theme}</th>
          ))}
          <th>For</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(colors.light).map(([name, token]) => (
          <tr key={name}>
            <td>
              <code>{`--cl-color-${name}`}</code>
            </td>
            {themes.map((theme) => (
              <td key={theme}>
                <Swatch hex={colors[theme][name]?.$value.hex ?? token.$value.hex} />
              </td>
            ))}
            <td>{token.$description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Swatch({ hex }: { readonly hex: string }) {
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <svg width="20" height="20" role="img" aria-label={hex} style={{ verticalAlign: 'middle', marginRight: 6 }}>
        <rect width="20" height="20" rx="4" fill={hex} stroke="#82908f" />
      </svg>
      <code>{hex}</code>
    </span>
  )
}
