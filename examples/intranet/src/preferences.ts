import { useEffect, useState } from 'react'

/** The values each preference may have, first the default. */
export const preferenceValues = {
  lang: ['zh-CN', 'en'],
  theme: ['light', 'dark', 'high-contrast'],
  density: ['compact', 'comfortable', 'touch'],
} as const

type Values = typeof preferenceValues

/** What a person may set in the corner of the page; an address such as `?lang=en&theme=dark` sets it too. */
export type Preferences = { readonly [Name in keyof Values]: Values[Name][number] }

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
  const wanted = { ...readStored(), ...Object.fromEntries(new URLSearchParams(window.location.search)) }
  return {
    lang: oneOf(preferenceValues.lang, wanted.lang),
    theme: oneOf(preferenceValues.theme, wanted.theme),
    density: oneOf(preferenceValues.density, wanted.density),
  }
}

function oneOf<TValue>(values: readonly [TValue, ...TValue[]], wanted: unknown): TValue {
  return values.find((value) => value === wanted) ?? values[0]
}

function readStored(): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return typeof stored === 'object' && stored !== null ? { ...stored } : {}
  } catch {
    return {}
  }
}
