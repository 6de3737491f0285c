import { describe, expect, it } from 'vitest'
import type { CrmAdapter } from '../../../contract/adapter.js'
import type { Page } from '../../../contract/calls.js'
import type { CustomersPort } from '../../../contract/ports.js'
import type { MaskedValue } from '../../../contract/scalars.js'
import type { Customer, CustomerSummary } from '../../../customer/index.js'
import { type BrokenAdapter, tryCase, withCustomers } from './BrokenAdapter.js'

type List = CustomersPort['list']

const listing = (adapter: CrmAdapter, broken: (list: List) => List) =>
  withCustomers(adapter, (customers) => ({ list: broken(customers.list) }))

const reading = (adapter: CrmAdapter, broken: (customer: Customer) => Customer) =>
  withCustomers(adapter, (customers) => ({ get: async (id, context) => broken(await customers.get(id, context)) }))

const paging = (adapter: CrmAdapter, broken: (page: Page<CustomerSummary>, first: boolean) => Page<CustomerSummary>) =>
  listing(adapter, (list) => async (query, context) => broken(await list(query, context), !query.page?.after))

const inClear = (value: MaskedValue | null | undefined): MaskedValue => ({
  kind: 'phone',
  handle: value?.handle ?? 'none',
  masked: '138 1652 6021',
})

const brokenReads: readonly BrokenAdapter[] = [
  {
    flaw: 'searches contact details for whoever asks',
    noticedBy: 'finds nobody by a phone or e-mail for those who may not see it',
    wrap: (adapter) =>
      listing(adapter, (list) => (query, context) => {
        adapter.control.setRole('manager')
        return list(query, context)
      }),
  },
  {
    flaw: 'repeats the last row of a page on the next one',
    noticedBy: 'lists every customer once, without a gap, whatever the page size',
    wrap: (adapter) => {
      let last: CustomerSummary | undefined
      return paging(adapter, (page, first) => {
        const items = first || !last ? page.items : [last, ...page.items]
        last = page.items.at(-1)
        return { ...page, items }
      })
    },
  },
  {
    flaw: 'skips the first row of every page but the first',
    noticedBy: 'lists every customer once, without a gap, whatever the page size',
    wrap: (adapter) => paging(adapter, (page, first) => (first ? page : { ...page, items: page.items.slice(1) })),
  },
  {
    flaw: 'answers in another order each time',
    noticedBy: 'keeps its order when it is asked again',
    wrap: (adapter) => {
      let turn = 0
      return paging(adapter, (page) => {
        turn += 1
        return turn % 2 === 0 ? { ...page, items: page.items.toReversed() } : page
      })
    },
  },
  {
    flaw: 'answers the first page for every cursor',
    noticedBy: 'lists every customer once, without a gap, whatever the page size',
    wrap: (adapter) =>
      listing(adapter, (list) => ({ page = {}, ...query }, context) => {
        const { after: _after, ...request } = page
        return list({ ...query, page: request }, context)
      }),
  },
  {
    flaw: 'ignores the page size',
    noticedBy: 'holds no more rows than asked for, and no more than it says it can',
    wrap: (adapter) =>
      listing(
        adapter,
        (list) =>
          ({ page: _page, ...query }, context) =>
            list(query, context),
      ),
  },
  {
    flaw: 'calls the length of a page the total',
    noticedBy: 'counts exactly the customers that it lists',
    wrap: (adapter) => paging(adapter, (page) => ({ ...page, total: { count: page.items.length, exact: true } })),
  },
  {
    flaw: 'ignores the search',
    noticedBy: 'finds nothing for a text that no customer has',
    wrap: (adapter) =>
      listing(
        adapter,
        (list) =>
          ({ search: _search, ...query }, context) =>
            list(query, context),
      ),
  },
  {
    flaw: 'takes a search as a pattern',
    noticedBy: 'takes what is searched for as text, never as a pattern or a statement',
    wrap: (adapter) =>
      listing(
        adapter,
        (list) => (query, context) => list({ ...query, search: (query.search ?? '').replace(/[%_]/g, '') }, context),
      ),
  },
  {
    flaw: 'searches names only',
    noticedBy: 'finds customers by everything that it says they are found by',
    wrap: (adapter) =>
      listing(adapter, (list) => async (query, context) => {
        const page = await list(query, context)
        return { ...page, items: page.items.filter(({ name }) => name.includes(query.search ?? '')) }
      }),
  },
  {
    flaw: 'ignores the filter',
    noticedBy: 'narrows by grades',
    wrap: (adapter) =>
      listing(
        adapter,
        (list) =>
          ({ filter: _filter, ...query }, context) =>
            list(query, context),
      ),
  },
  {
    flaw: 'ignores the direction of a sort',
    noticedBy: 'sorts by since in both directions, without a gap',
    wrap: (adapter) =>
      listing(
        adapter,
        (list) =>
          ({ sort = [], ...query }, context) =>
            list({ ...query, sort: sort.map(({ by }) => ({ by, direction: 'ascending' })) }, context),
      ),
  },
  {
    flaw: 'sorts the filter that it was given',
    noticedBy: 'leaves the query as it was',
    wrap: (adapter) =>
      listing(adapter, (list) => (query, context) => {
        const grades = query.filter?.grades
        if (Array.isArray(grades)) grades.sort()
        return list(query, context)
      }),
  },
  {
    flaw: 'answers a phone in clear in the list',
    noticedBy: 'answers no sensitive value in clear in the list',
    wrap: (adapter) =>
      paging(adapter, (page) => ({
        ...page,
        items: page.items.map(({ mainContact, ...row }) => ({
          ...row,
          mainContact: mainContact ? { ...mainContact, phone: inClear(mainContact.phone) } : null,
        })),
      })),
  },
  {
    flaw: 'answers a phone in clear in the record',
    noticedBy: 'answers no sensitive value in clear',
    wrap: (adapter) =>
      reading(adapter, (customer) => ({
        ...customer,
        contacts: customer.contacts.map((contact) => ({ ...contact, phone: inClear(contact.phone) })),
      })),
  },
  {
    flaw: 'gives every sensitive value one handle',
    noticedBy: 'answers a mask and a handle for each sensitive value',
    wrap: (adapter) =>
      reading(adapter, (customer) => ({
        ...customer,
        contacts: customer.contacts.map(({ phone, ...contact }) => ({
          ...contact,
          ...(phone ? { phone: { ...phone, handle: 'the-handle' } } : {}),
        })),
      })),
  },
  {
    flaw: 'answers another id than it was asked by',
    noticedBy: 'reads a customer under its own id, which is a string',
    wrap: (adapter) => reading(adapter, (customer) => ({ ...customer, id: customer.id.toUpperCase() })),
  },
  {
    flaw: 'answers an empty record for an id that nobody has',
    noticedBy: 'says not-found for an id that no customer has',
    wrap: (adapter) =>
      withCustomers(adapter, (customers) => ({
        get: (id, context) => customers.get(id, context).catch(() => customers.get('c-bare', context)),
      })),
  },
  {
    flaw: 'rejects with a plain error',
    noticedBy: 'says not-found for an id that no customer has',
    wrap: (adapter) =>
      withCustomers(adapter, (customers) => ({
        get: async (id, context) => {
          try {
            return await customers.get(id, context)
          } catch {
            throw new Error(`No customer ${id}`)
          }
        },
      })),
  },
  {
    flaw: 'writes an empty text where nothing is',
    noticedBy: 'keeps absent, null and empty apart',
    wrap: (adapter) => reading(adapter, (customer) => ({ ...customer, preferences: customer.preferences ?? '' })),
  },
  {
    flaw: 'leaves out what is null',
    noticedBy: 'keeps absent, null and empty apart',
    wrap: (adapter) =>
      reading(adapter, (customer) => {
        const { preferences, ...rest } = customer
        return preferences === null || preferences === undefined ? rest : customer
      }),
  },
  {
    flaw: 'hands out the object that it keeps',
    noticedBy: 'hands out answers that can be changed without changing the backend',
    wrap: (adapter) => {
      const kept = new Map<string, Customer>()
      return withCustomers(adapter, (customers) => ({
        get: async (id, context) => {
          const customer = kept.get(id) ?? (await customers.get(id, context))
          kept.set(id, customer)
          return customer
        },
      }))
    },
  },
  {
    flaw: 'lists the history oldest first',
    noticedBy: 'lists what happened newest first, once, whatever the page size',
    wrap: (adapter) =>
      withCustomers(adapter, (customers) => ({
        interactions: async (id, query, context) => {
          const sort = query.sort ?? [{ by: 'at', direction: 'ascending' } as const]
          return (await customers.interactions?.(id, { ...query, sort }, context)) ?? { items: [], nextCursor: null }
        },
      })),
  },
]

describe('a contract case, over adapters with broken reads', () => {
  it.each(brokenReads)('notices an adapter that $flaw', async (broken) => {
    await expect(tryCase(broken)).rejects.toThrow()
  })
})
