import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AdapterSource, CrmError } from '../contract/index.js'
import { answers } from './answers.js'
import { defineAdapter } from './index.js'

type Methods = Readonly<Record<string, (...inputs: unknown[]) => Promise<unknown>>>

const sentinel = '13801236021'
const calls = Object.entries(answers).flatMap(([port, methods]) =>
  Object.keys(methods).map((method) => ({ port, method })),
)

/** Any JSON, with the keys that a check looks at and with keys that trip a careless one. */
const json = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 7, -0.5, 2 ** 60, '', sentinel, `<script>${sentinel}</script>`, '2026-11-20T06:50:00Z'),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'id',
        'items',
        'name',
        'number',
        'contacts',
        'phone',
        'address',
        'rights',
        'fields',
        'creditLimit',
        'amount',
        'at',
        'url',
        'expiresAt',
        'reasons',
        'customer',
        'toString',
        'valueOf',
        'constructor',
        '__proto__',
        'then',
        'length',
      ),
      tie('any'),
      { maxKeys: 8 },
    ),
  ),
})).any

async function answerOf({ port, method }: { port: string; method: string }, answer: unknown): Promise<unknown> {
  const source = { name: 'any', scope: 'any', [port]: { [method]: async () => answer } }
  const adapter = defineAdapter(source as unknown as AdapterSource) as unknown as Readonly<Record<string, Methods>>
  return adapter[port]?.[method]?.('id', {})
}

describe('any answer of any method', () => {
  it.each(calls)('$port.$method ends as a value or as a CrmError that tells no value', async (call) => {
    await fc.assert(
      fc.asyncProperty(json, async (answer) => {
        try {
          await answerOf(call, answer)
        } catch (error) {
          expect(error).toBeInstanceOf(CrmError)
          expect(error).toMatchObject({ code: 'malformed' })
          expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain(sentinel)
        }
      }),
      { numRuns: 40 },
    )
  })
})
