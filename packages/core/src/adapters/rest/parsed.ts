/** Reads JSON; undefined when it is none. The engine's own error would quote the text. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
