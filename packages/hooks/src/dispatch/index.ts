export type { AnyCommand, Command, CommandInput, CommandResult, Dispatch, WriteOperation } from './command.js'
export { createDispatch } from './createDispatch.js'
export { createIdempotencyKey } from './createIdempotencyKey.js'
