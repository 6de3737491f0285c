type Given<TRecord> = { [Key in keyof TRecord]?: Exclude<TRecord[Key], undefined> }

/** A record without the keys whose value is undefined: absent says nothing, null says none. */
export function given<TRecord extends object>(record: TRecord): Given<TRecord> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Given<TRecord>
}
