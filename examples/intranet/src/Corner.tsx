import { type Preferences, preferenceValues } from './preferences.js'
import type { Words } from './words.js'

interface CornerProps {
  readonly preferences: Preferences
  readonly words: Words
  readonly onChange: (change: Partial<Preferences>) => void
}

/** Language, theme and line spacing, in the corner of the page. */
export function Corner({ preferences, words, onChange }: CornerProps) {
  return (
    <span className="corner">
      {(['lang', 'theme', 'density'] as const).map((name) => (
        <label key={name}>
          {words[name]}
          <select value={preferences[name]} onChange={(event) => onChange({ [name]: event.target.value })}>
            {preferenceValues[name].map((value) => (
              <option key={value} value={value}>
                {words.values[value]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </span>
  )
}
