import { describe, expect, it } from 'vitest'
import { CrmError, isCrmError } from '../../../contract/CrmError.js'
import type { WriteContext } from '../../../contract/calls.js'
import type { CustomersPort } from '../../../contract/ports.js'
import type { IdempotencyKey, Revision } from '../../../contract/scalars.js'
import { randomText } from '../Bench.js'
import { type BrokenAdapter, tryCase, withCustomers } from './BrokenAdapter.js'

type Update = NonNullable<CustomersPort['update']>
type Log = NonNullable<CustomersPort['logInteraction']>

const updating =
  (broken: (update: Update, customers: CustomersPort) => Update): BrokenAdapter['wrap'] =>
  (adapter) =>
    withCustomers(adapter, (customers) => (customers.update ? { update: broken(customers.update, customers) } : {}))

const logging =
  (broken: (log: Log) => Log): BrokenAdapter['wrap'] =>
  (adapter) =>
    withCustomers(adapter, ({ logInteraction }) => (logInteraction ? { logInteraction: broken(logInteraction) } : {}))

const otherKey = <TContext extends WriteContext>(context: TContext): TContext => ({
  ...context,
  key: randomText() as IdempotencyKey,
})

const brokenWrites: readonly BrokenAdapter[] = [
  {
    flaw: 'writes over what somebody else wrote',
    noticedBy: 'refuses a change of an old state, and brings the record as it is now',
    wrap: updating((update, customers) => async (id, patch, context) => {
      const { revision = null } = await customers.get(id, {})
      return update(id, patch, { ...context, basedOn: revision })
    }),
  },
  {
    flaw: 'lets every parallel saver win',
    noticedBy: 'lets one of four parallel savers win and tells the other three',
    wrap: updating((update) => {
      const save: Update = (id, patch, context) =>
        update(id, patch, context).catch((error) => {
          const current = isCrmError(error) ? error.current?.revision : undefined
          if (!current) throw error
          return save(id, patch, { ...context, basedOn: current })
        })
      return save
    }),
  },
  {
    flaw: 'says forbidden where somebody else was faster',
    noticedBy: 'lets one of four parallel savers win and tells the other three',
    wrap: updating((update) => async (id, patch, context) => {
      try {
        return await update(id, patch, context)
      } catch (error) {
        if (isCrmError(error) && error.code === 'conflict') throw new CrmError({ code: 'forbidden', effect: 'none' })
        throw error
      }
    }),
  },
  {
    flaw: 'keeps one revision for ever',
    noticedBy: 'names every state of a record anew',
    wrap: (adapter) => {
      const one = 'r-one' as Revision
      return withCustomers(adapter, (customers) => ({
        get: async (id, context) => ({ ...(await customers.get(id, context)), revision: one }),
        update: async (id, patch, context) => {
          const { revision = null } = await customers.get(id, {})
          const answered = await customers.update?.(id, patch, { ...context, basedOn: revision })
          return { ...(answered ?? (await customers.get(id, {}))), revision: one }
        },
      }))
    },
  },
  {
    flaw: 'ignores the key of a change',
    noticedBy: 'answers a change sent twice as if it were sent once',
    wrap: updating((update) => (id, patch, context) => update(id, patch, otherKey(context))),
  },
  {
    flaw: 'remembers the key but not what it stood for',
    noticedBy: 'refuses a key that stood for another change',
    wrap: updating((update) => {
      const answers = new Map<string, ReturnType<Update>>()
      return (id, patch, context) => {
        const answer = answers.get(context.key) ?? update(id, patch, context)
        answers.set(context.key, answer)
        return answer
      }
    }),
  },
  {
    flaw: 'takes null for unchanged',
    noticedBy: 'clears a field with null',
    wrap: updating((update) => (id, patch, context) => {
      const kept = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null))
      return update(id, kept, context)
    }),
  },
  {
    flaw: 'clears what a patch does not name',
    noticedBy: 'changes what a patch names and nothing else',
    wrap: updating(
      (update) => (id, patch, context) => update(id, { buyingHabits: null, source: null, ...patch }, context),
    ),
  },
  {
    flaw: 'replaces all contacts by the changed one',
    noticedBy: 'adds, changes and removes a contact, and leaves the others',
    wrap: updating((update, customers) => async (id, patch, context) => {
      if (!patch.contacts?.add) return update(id, patch, context)
      const { contacts } = await customers.get(id, {})
      return update(id, { ...patch, contacts: { ...patch.contacts, remove: contacts.map((each) => each.id) } }, context)
    }),
  },
  {
    flaw: 'trims the patch that it was given',
    noticedBy: 'leaves the patch as it was',
    wrap: updating((update) => (id, patch, context) => {
      if (typeof patch.preferences === 'string') Object.assign(patch, { preferences: patch.preferences.slice(1) })
      return update(id, patch, context)
    }),
  },
  {
    flaw: 'answers before it has written',
    noticedBy: 'changes what a patch names and nothing else',
    wrap: updating((_update, customers) => async (id) => customers.get(id, {})),
  },
  {
    flaw: 'quotes what was typed in its error',
    noticedBy: 'repeats nothing that was typed in the error',
    wrap: updating((update) => async (id, patch, context) => {
      try {
        return await update(id, patch, context)
      } catch (cause) {
        if (!isCrmError(cause) || cause.code !== 'invalid') throw cause
        throw new CrmError({ code: 'invalid', effect: 'none', cause: new Error(JSON.stringify(patch)) })
      }
    }),
  },
  {
    flaw: 'says that a field is wrong, but not which',
    noticedBy: 'refuses an empty name, and says which field and why',
    wrap: updating((update) => async (id, patch, context) => {
      try {
        return await update(id, patch, context)
      } catch (error) {
        if (!isCrmError(error) || error.code !== 'invalid') throw error
        throw new CrmError({ code: 'invalid', effect: 'none' })
      }
    }),
  },
  {
    flaw: 'removes markup from what was typed',
    noticedBy: 'takes markup, quotes and emoji as text',
    wrap: updating(
      (update) => (id, patch, context) =>
        update(
          id,
          { ...patch, ...(patch.preferences ? { preferences: patch.preferences.replace(/<[^>]*>/g, '') } : {}) },
          context,
        ),
    ),
  },
  {
    flaw: 'claims that a lost write had no effect',
    noticedBy: 'does not guess what became of a write whose answer was lost',
    wrap: updating((update) => async (id, patch, context) => {
      try {
        return await update(id, patch, context)
      } catch (error) {
        if (!isCrmError(error) || error.effect !== 'unknown') throw error
        throw new CrmError({ code: error.code, effect: 'none' })
      }
    }),
  },
  {
    flaw: 'logs an entry once for each send',
    noticedBy: 'adds one entry for a key, however often it is sent',
    wrap: logging((log) => (id, input, context) => log(id, input, otherKey(context))),
  },
  {
    flaw: 'drops the result of an entry',
    noticedBy: 'adds an entry, which the history then holds',
    wrap: logging(
      (log) =>
        (id, { result: _result, ...input }, context) =>
          log(id, input, context),
    ),
  },
  {
    flaw: 'makes an open edit stale when something happens',
    noticedBy: 'leaves the revision of the customer alone when something happens with it',
    wrap: (adapter) =>
      withCustomers(adapter, ({ logInteraction }) => ({
        ...(logInteraction && {
          logInteraction: async (id, input, context) => {
            const logged = await logInteraction(id, input, context)
            adapter.control.editAsSomebodyElse(id, {})
            return logged
          },
        }),
      })),
  },
]

describe('a contract case, over adapters with broken writes', () => {
  it.each(brokenWrites)('notices an adapter that $flaw', async (broken) => {
    await expect(tryCase(broken)).rejects.toThrow()
  })
})
