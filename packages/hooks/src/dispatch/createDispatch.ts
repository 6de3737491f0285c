import { type CrmAdapter, CrmError, type IdempotencyKey, isCrmError } from '@clientele/core'
import { unsupported } from '../ports/index.js'
import type { AnyCommand, Dispatch } from './command.js'

type Write = (...args: readonly unknown[]) => Promise<unknown>

const rememberedWrites = 200
const definiteAnswers: readonly string[] = ['conflict', 'invalid']

/** Sends every command straight to the adapter. */
export function createDispatch(adapter: CrmAdapter): Dispatch {
  const answers = new Map<IdempotencyKey, Promise<unknown> | null>()

  function dispatch(command: AnyCommand): Promise<unknown> {
    const known = answers.get(command.key)
    if (known) return known
    const answer = send(adapter, command)
    answers.set(command.key, answer)
    answer.catch(() => answers.set(command.key, null))
    for (const key of answers.keys()) {
      if (answers.size <= rememberedWrites) break
      answers.delete(key)
    }
    return answer
  }
  return Object.assign(dispatch, { sent: (key: IdempotencyKey) => answers.has(key) }) as Dispatch
}

async function send(adapter: CrmAdapter, command: AnyCommand): Promise<unknown> {
  try {
    return await write(adapter, command)
  } catch (error) {
    if (!isCrmError(error) || error.effect !== 'unknown' || adapter.capabilities.idempotency !== 'enforced') throw error
    return write(adapter, command).catch(stillUnknown)
  }
}

function write(adapter: CrmAdapter, { port, operation, target, input, key, basedOn }: AnyCommand): Promise<unknown> {
  const methods = adapter[port] as Readonly<Record<string, Write | undefined>> | undefined
  const args = [target?.id, input].filter((argument) => argument !== undefined)
  return methods?.[operation]?.(...args, { key, basedOn }) ?? unsupported('A write', `${port}.${operation}`)
}

/** The second send failed: unless the backend judged the write itself, nobody knows what became of the first. */
function stillUnknown(error: unknown): never {
  if (!isCrmError(error) || error.effect === 'unknown' || definiteAnswers.includes(error.code)) throw error
  throw new CrmError({ code: error.code, effect: 'unknown', cause: error })
}
