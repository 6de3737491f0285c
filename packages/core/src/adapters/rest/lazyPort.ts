type Method = (...inputs: readonly unknown[]) => Promise<unknown>

/** A port whose code is loaded when one of its methods is first called; a load that fails is tried again by the next call. */
export function lazyPort<TPort extends object>(
  methods: readonly (keyof TPort & string)[],
  load: () => Promise<TPort>,
): TPort {
  const call =
    (name: keyof TPort): Method =>
    async (...inputs) =>
      ((await load())[name] as Method)(...inputs)
  return Object.fromEntries(methods.map((name) => [name, call(name)])) as TPort
}
