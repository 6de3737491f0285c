import type { AdapterSource, CalendarDate } from '../contract/index.js'
import { defineAdapter } from './index.js'

const context = {}
const list = async () => ({ items: [], nextCursor: null })
const customer = { id: 'c1', number: 'C1', name: 'x', since: '2016-03-18', contacts: [] }

// An author hands over plain strings, raw sensitive values and receipts.
const adapter = defineAdapter({
  name: 'own',
  scope: 'own',
  customers: {
    list,
    get: async () => ({ ...customer, address: '上海市闵行区春申路 2525 号' }),
    create: async () => ({ id: 'c2' }),
  },
})

// What comes out is branded, masked, and may lack any port and any optional method.
adapter.customers?.get('c1', context).then(({ since, address, contacts }) => {
  since satisfies CalendarDate | null | undefined
  address?.masked satisfies string | undefined
  contacts satisfies readonly { readonly id: string }[]
})

// @ts-expect-error An optional method may be missing.
adapter.customers?.update('c1', {}, { key: 'k', basedOn: null })

// @ts-expect-error A record needs more than an id.
const tooLittle: AdapterSource['customers'] = { list, get: async () => ({ id: 'c1' }) }

// @ts-expect-error A page needs to say whether there is another.
const noCursor: AdapterSource['customers'] = { list: async () => ({ items: [] }), get: async () => customer }

defineAdapter({ name: 'own', scope: 'own', ...(tooLittle && { customers: tooLittle }) })
defineAdapter({ name: 'own', scope: 'own', ...(noCursor && { customers: noCursor }) })
