import { createRestAdapter } from '@clientele/core/adapters/rest'
import {
  type ContractHarness,
  type ContractOptions,
  createFaultScript,
  createFaultyFetch,
  type KnownRecords,
  sampleKnown,
} from '@clientele/core/testing'
import { isRole } from '../session/roles.js'
import type { TestBackend } from './createTestBackend.js'

/** The sample company as the server keeps it: a customer of whom nothing is known, and searches only SQL has to think about. */
const known: KnownRecords = {
  ...sampleKnown,
  searches: [
    ...(sampleKnown.searches ?? []),
    { by: 'name', text: 'laser ou', finds: 'c-baltic' },
    { by: 'phone', text: '１３８１６５２', finds: 'c-huadong' },
    { by: 'pinyin', text: 'hua dong', finds: 'c-huadong' },
  ],
  emptiness: {
    id: 'c-nothing',
    nulls: ['shortName', 'grade', 'owner', 'mainContact', 'address', 'creditLimit', 'since', 'lastContact'],
    empties: ['tags', 'contacts', 'warnings'],
    absents: [],
  },
}

/** Tries the REST adapter against a running server, over real HTTP. */
export function createBackendHarness(backend: () => TestBackend): ContractHarness {
  const adapterOf = async ({ role = 'manager' }: ContractOptions = {}) => {
    if (!isRole(role)) throw new Error(`There is no role ${role}.`)
    const script = createFaultScript()
    const { headers } = await backend().signIn(role)
    const adapter = createRestAdapter({
      baseUrl: `${backend().url}/api`,
      fetch: createFaultyFetch(script),
      headers: () => headers,
    })
    return { adapter, script }
  }
  return {
    shape: createRestAdapter({ baseUrl: '/api' }),
    offers: ['faults', 'another', 'audit', 'rules'],
    roles: { editor: 'manager', reader: 'service', discreet: 'auditor', stranger: 'guest' },
    async create(options) {
      const { adapter, script } = await adapterOf(options)
      return {
        adapter,
        known,
        faults: script,
        another: async (further) => (await adapterOf(further)).adapter,
        async audit() {
          const manager = await backend().signIn('manager')
          const { items } = (await (await manager.send('GET', '/audit/reveals')).json()) as {
            items: { handle: string; reason: string }[]
          }
          return items
        },
        dispose: async () => adapter.dispose?.(),
      }
    },
  }
}
