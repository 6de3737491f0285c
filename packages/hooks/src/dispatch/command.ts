import type { Id, IdempotencyKey, PortName, Ports, RecordRef, Revision, UpdateContext } from '@clientele/core'

type Port<TPort extends PortName> = NonNullable<Ports[TPort]>

type Method<TPort extends PortName, TOperation> = TOperation extends keyof Port<TPort>
  ? Extract<Port<TPort>[TOperation], (...args: never[]) => Promise<unknown>>
  : never

type TakesKey<TMethod> = TMethod extends (...args: infer Arguments) => unknown
  ? Arguments extends readonly [...unknown[], infer Last]
    ? Last extends { readonly key: IdempotencyKey }
      ? true
      : false
    : false
  : false

/** The writes of one port. */
export type WriteOperation<TPort extends PortName> = {
  [Name in keyof Port<TPort> & string]-?: TakesKey<Method<TPort, Name>> extends true ? Name : never
}[keyof Port<TPort> & string]

/** What a write is given, besides its target. */
export type CommandInput<TPort extends PortName, TOperation> =
  Parameters<Method<TPort, TOperation>> extends infer Arguments
    ? Arguments extends readonly [Id, UpdateContext]
      ? undefined
      : Arguments extends readonly [Id, infer TInput, unknown]
        ? TInput
        : Arguments extends readonly [infer TInput, unknown]
          ? TInput
          : never
    : never

/** What a write answers. */
export type CommandResult<TPort extends PortName, TOperation> = Awaited<ReturnType<Method<TPort, TOperation>>>

/** One intended write of any port as plain data, so that it can be stored, sent later and sent again. */
export interface AnyCommand {
  readonly port: PortName
  readonly operation: string
  /** The record that is written to; absent when one is created. */
  readonly target?: RecordRef
  readonly input: unknown
  /** Names the write, so that a repeated send has one effect. */
  readonly key: IdempotencyKey
  /** The revision the change was made from; `null` where nothing is changed or the resource has none. */
  readonly basedOn: Revision | null
  /** Writes that must have succeeded before this one. */
  readonly dependsOn: readonly IdempotencyKey[]
}

/** One intended write of one port. */
export interface Command<TPort extends PortName, TOperation extends WriteOperation<TPort>> extends AnyCommand {
  readonly port: TPort
  readonly operation: TOperation
  readonly input: CommandInput<TPort, TOperation>
}

/** Sends commands. The same key sent twice has one effect and one answer. */
export interface Dispatch {
  <TPort extends PortName, TOperation extends WriteOperation<TPort>>(
    command: Command<TPort, TOperation>,
  ): Promise<CommandResult<TPort, TOperation>>
  /** True for the key of a write that was sent from here, by which its echo is known. */
  sent(key: IdempotencyKey): boolean
}
