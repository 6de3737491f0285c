import { createRestAdapter } from '@clientele/core/adapters/rest'
import {
  type ContractHarness,
  type ContractOptions,
  createFaultScript,
  createFaultyFetch,
  type KnownRecords,
} from '@clientele/core/testing'
import { isRole } from '../session/roles.js'
import type { TestBackend } from './createTestBackend.js'

/** Records of the seed that the suite relies on. */
const known: KnownRecords = {
  customerId: 'c-huadong',
  customerWithManyInteractionsId: 'c-hydrocon',
  missingId: 'c-nobody',
  rawValues: [
    '138 1652 6021',
    '139 1652 7740',
    '021 5433 8812',
    '+372 5550 7740',
    'lijianguo@hdch.example',
    'marta@hydrocon.example',
    '剑川路 940 号',
    'Sadama 17-4',
  ],
  phone: { contactId: 'k-li-jianguo', raw: '138 1652 6021' },
  searches: [
    { by: 'number', text: 'c2016318', finds: 'c-huadong' },
    { by: 'name', text: '测绘仪器', finds: 'c-huadong' },
    { by: 'name', text: 'ｈｙｄｒｏｃｏｎ', finds: 'c-hydrocon' },
    { by: 'name', text: 'laser ou', finds: 'c-baltic' },
    { by: 'contact', text: '阿依古丽', finds: 'c-kunlun' },
    { by: 'phone', text: '16526021', finds: 'c-huadong' },
    { by: 'phone', text: '138 1652', finds: 'c-huadong' },
    { by: 'phone', text: '１３８１６５２', finds: 'c-huadong' },
    { by: 'email', text: 'marta@hydrocon', finds: 'c-hydrocon' },
    { by: 'pinyin', text: 'huadongcehui', finds: 'c-huadong' },
    { by: 'pinyin', text: 'hua dong', finds: 'c-huadong' },
    { by: 'initials', text: 'hdch', finds: 'c-huadong' },
  ],
  emptiness: {
    id: 'c-nothing',
    nulls: ['shortName', 'grade', 'owner', 'mainContact', 'address', 'creditLimit', 'since', 'lastContact'],
    empties: ['tags', 'contacts', 'warnings'],
    absents: [],
  },
  personId: 'p-zhou-lan',
  optionList: 'industries',
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
