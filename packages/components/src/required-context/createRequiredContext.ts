import { type Context, createContext, type Provider, useContext } from 'react'

/** What the sentence about a missing provider is made of. */
export interface RequiredContextNames {
  /** The component that provides, as it is written: `Clientele`. */
  readonly root: string
  /** What a consumer reads from it: `the language and the time zone`. */
  readonly gives: string
  /** The code that leads to the page about it: `CL001`. */
  readonly code: string
}

/** Reads a context; without its root it throws, or answers `null` where the root is optional. */
export interface UseRequiredContext<Value> {
  (consumer: string): Value
  (consumer: string, options: { readonly optional: true }): Value | null
}

/** Makes a context whose absence is a helpful sentence instead of a silent default. */
export function createRequiredContext<Value>(
  names: RequiredContextNames,
): readonly [Provider<Value | null>, UseRequiredContext<Value>] {
  const Required = createContext<Value | null>(null)
  return [Required.Provider, (useRequired<Value>).bind(null, Required, names) as UseRequiredContext<Value>]
}

function useRequired<Value>(
  Required: Context<Value | null>,
  { root, gives, code }: RequiredContextNames,
  consumer: string,
  options?: { readonly optional: true },
) {
  const value = useContext(Required)
  if (value !== null || options) return value
  throw new Error(
    `[@clientele/components] ${consumer} must be used within <${root}>. It reads ${gives} from it. Wrap it in <${root}>. (${code})`,
  )
}
