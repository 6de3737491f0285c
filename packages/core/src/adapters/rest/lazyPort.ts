import { CrmError } from '../../contract/CrmError.js'

type Method = (...inputs: readonly unknown[]) => Promise<unknown>

/** A port whose code is loaded when one of its methods is first called; where it does not load, nothing was sent. */
export function lazyPort<TPort extends object>(
  methods: readonly (keyof TPort & string)[],
  load: () => Promise<TPort>,
): TPort {
  const loaded = () =>
    load().catch((cause) => {
      throw new CrmError({ code: 'unavailable', effect: 'none', cause })
    })
  const call =
    (name: keyof TPort): Method =>
    async (...inputs) =>
      ((await loaded())[name] as Method)(...inputs)
  return Object.fromEntries(methods.map((name) => [name, call(name)])) as TPort
}
