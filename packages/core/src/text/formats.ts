/** The date format of a language and its options; made once for the page, for making it takes longer than using it often. */
export const dateFormat = /* @__PURE__ */ remembering(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
)

/** The number format of a language and its options, made once for the page. */
export const numberFormat = /* @__PURE__ */ remembering(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)

function remembering<TOptions, TFormat>(make: (locale: string, options: TOptions) => TFormat) {
  const made = new Map<string, TFormat>()
  return (locale: string, options: TOptions): TFormat => {
    const key = locale + JSON.stringify(options)
    const format = made.get(key) ?? make(locale, options)
    made.set(key, format)
    return format
  }
}
