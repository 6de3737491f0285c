const made = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat | null>()

/** The format that reads the clock of a zone, made once for the page; null for a zone that there is not. */
export function zoneFormat(zone: string): Intl.DateTimeFormat | null {
  const known = made.get(zone)
  if (known !== undefined) return known
  const format = make(zone)
  // A zone comes from data as well: what is no zone is not kept.
  if (format) made.set(zone, format)
  return format
}

function make(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn-hc-h23', {
      timeZone,
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
