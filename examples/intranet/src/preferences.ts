import { useEffect, useState } from 'react'

/** What a person may set in the corner of the page; an address such as `?lang=en&theme=dark` sets it too. */
export interface Preferences {
  readonly lang: 'zh-CN' | 'en'
  readonly theme: 'light' | 'dark' | 'high-contrast'
  readonly density: 'compact' | 'comfortable' | 'touch'
}

/** The values each preference may have, first the default. */
export const preferenceValues = {
  lang: ['zh-CN', 'en'],
  theme: ['light', 'dark', 'high-contrast'],
  density: ['compact', 'comfortable', 'touch'],
} as const satisfies { [Name in keyof Preferences]: readonly Preferences[Name][] }

const storageKey = 'intranet.preferences'

/** Keeps the preferences over a reload. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(readPreferences)
  useEffect(() => {
    document.documentElement.lang = preferences.lang
    try {
      localStorage.setItem(storageKey, JSON.stringify(preferences))
    } catch {
      // A browser that refuses storage forgets the preference, nothing else.
    }
  }, [preferences])
  return [preferences, (change) => setPreferences((before) => ({ ...before, ...change }))]
}

function readPreferences(): Preferences {
  const address = new URLSearchParams(window.location.search)
  const stored = readStored()
  const pick = <TName extends keyof Preferences>(name: TName): Preferences[TName] => {
    const allowed: readonly Preferences[TName][] = preferenceValues[name]
    const wanted = address.get(name) ?? stored[name]
    return allowed.find((value) => value === wanted) ?? (allowed[0] as Preferences[TName])
  }
  return { lang: pick('lang'), theme: pick('theme'), density: pick('density') }
}

function readStored(): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return typeof stored === 'object' && stored !== null ? { ...stored } : {}
  } catch {
    return {}
  }
}
