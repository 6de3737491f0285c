import { createMemoryAdapter, type MemoryAdapter, type MemoryAdapterOptions } from '../adapters/memory/index.js'
import type { CrmAdapter } from '../contract/adapter.js'
import { sampleNow } from './builders.js'
import type { ContractHarness, ContractOptions, KnownRecords } from './contract/index.js'
import { sampleSeed } from './sample/sampleSeed.js'

/** Records of the sample company that the suite relies on, for every backend that is filled with `sampleSeed`. */
export const sampleKnown: KnownRecords = {
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
    { by: 'name', text: 'HYDROCON', finds: 'c-hydrocon' },
    { by: 'name', text: 'ｈｙｄｒｏｃｏｎ', finds: 'c-hydrocon' },
    { by: 'contact', text: '阿依古丽', finds: 'c-kunlun' },
    { by: 'phone', text: '16526021', finds: 'c-huadong' },
    { by: 'phone', text: '138 1652', finds: 'c-huadong' },
    { by: 'email', text: 'marta@hydrocon', finds: 'c-hydrocon' },
    { by: 'pinyin', text: 'huadongcehui', finds: 'c-huadong' },
    { by: 'initials', text: 'hdch', finds: 'c-huadong' },
  ],
  emptiness: {
    id: 'c-tianheng',
    nulls: ['address', 'creditLimit', 'preferences', 'buyingHabits', 'source', 'region', 'owner'],
    empties: ['tags', 'contacts'],
    absents: ['warnings', 'shortName', 'custom', 'created'],
  },
  personId: 'p-zhou-lan',
  optionList: 'industries',
}

/** What a memory harness is made with. */
export interface MemoryHarnessOptions {
  /** Further options of each memory adapter. */
  readonly adapter?: Omit<MemoryAdapterOptions, 'seed' | 'clock' | 'role'>
  /** Puts something around the adapter before the suite sees it. */
  readonly wrap?: (adapter: MemoryAdapter) => CrmAdapter
}

/** Tries the memory adapter, or what is put around it, with the sample company. */
export function createMemoryHarness({
  adapter: settings,
  wrap = (adapter) => adapter,
}: MemoryHarnessOptions = {}): ContractHarness {
  const make = (role = 'manager') =>
    createMemoryAdapter({ ...settings, seed: sampleSeed(), clock: () => sampleNow, role })
  return {
    shape: wrap(make()),
    offers: ['faults', 'audit', 'rules'],
    roles: { editor: 'manager', reader: 'service', discreet: 'auditor', stranger: 'guest' },
    create: async ({ role }: ContractOptions = {}) => {
      const memory = make(role)
      const adapter = wrap(memory)
      return {
        adapter,
        known: sampleKnown,
        faults: memory.control,
        audit: async () => memory.control.audit,
        dispose: async () => adapter.dispose?.(),
      }
    },
  }
}
