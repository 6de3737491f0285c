/** The directory lists whose values a customer carries. */
export type CustomerOptionList = 'industries' | 'regions' | 'customer-sources' | 'customer-tags' | 'interaction-kinds'

/** Says the label of a directory value in the person's language; `undefined` where it has none. */
export type FindOptionLabel = (list: CustomerOptionList, value: string) => string | undefined

/** Says the label of a directory value, or the value itself. */
export type OptionLabel = (list: CustomerOptionList, value: string) => string
