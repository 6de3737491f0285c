import { describe, expect, it } from 'vitest'
import { CrmError, isCrmError } from '../../../contract/CrmError.js'
import type { CallContext } from '../../../contract/calls.js'
import type { AccessPort, FilesPort } from '../../../contract/ports.js'
import { type BrokenAdapter, tryCase, withCustomers } from './BrokenAdapter.js'

type Reveal = NonNullable<AccessPort['reveal']>

const revealing =
  (broken: (reveal: Reveal) => Reveal): BrokenAdapter['wrap'] =>
  (adapter) => {
    const { access } = adapter
    return access?.reveal ? { ...adapter, access: { ...access, reveal: broken(access.reveal) } } : adapter
  }

const filing =
  (broken: (files: FilesPort) => Partial<FilesPort>): BrokenAdapter['wrap'] =>
  (adapter) => {
    const { files } = adapter
    return files ? { ...adapter, files: { ...files, ...broken(files) } } : adapter
  }

const deaf = ({ signal: _signal, ...context }: CallContext) => context

const brokenManners: readonly BrokenAdapter[] = [
  {
    flaw: 'goes on when its caller has left',
    noticedBy: 'get rejects with the reason when it is aborted on its way',
    wrap: (adapter) =>
      withCustomers(adapter, (customers) => ({ get: (id, context) => customers.get(id, deaf(context)) })),
  },
  {
    flaw: 'rejects an aborted call with a reason of its own',
    noticedBy: 'list rejects with the reason when it is aborted on its way',
    wrap: (adapter) =>
      withCustomers(adapter, (customers) => ({
        list: (query, context) =>
          customers.list(query, context).catch((error) => {
            throw context.signal?.aborted ? new Error('Aborted') : error
          }),
      })),
  },
  {
    flaw: 'writes although its caller left before it began',
    noticedBy: 'update aborted before it starts changes nothing',
    wrap: (adapter) =>
      withCustomers(adapter, ({ update }) => ({
        ...(update && {
          update: async (id, patch, { signal, ...context }) => {
            const answered = await update(id, patch, context)
            signal?.throwIfAborted()
            return answered
          },
        }),
      })),
  },
  {
    flaw: 'says that everything is unavailable',
    noticedBy: 'calls a 401 on a read unauthenticated, and answers the next one',
    wrap: (adapter) =>
      withCustomers(adapter, (customers) => ({
        get: async (id, context) => {
          try {
            return await customers.get(id, context)
          } catch (error) {
            if (isCrmError(error)) throw new CrmError({ code: 'unavailable', effect: 'none' })
            throw error
          }
        },
      })),
  },
  {
    flaw: 'forgets how long to wait',
    noticedBy: 'says how long a busy backend asks to wait',
    wrap: (adapter) =>
      withCustomers(adapter, (customers) => ({
        get: async (id, context) => {
          try {
            return await customers.get(id, context)
          } catch (error) {
            if (isCrmError(error)) throw new CrmError({ code: error.code, effect: error.effect })
            throw error
          }
        },
      })),
  },
  {
    flaw: 'drops a malformed row without a word',
    noticedBy: 'sets a malformed row aside and keeps the others',
    wrap: (adapter) =>
      withCustomers(adapter, (customers) => ({
        list: async (query, context) => {
          const { rejected: _rejected, ...page } = await customers.list(query, context)
          return page
        },
      })),
  },
  {
    flaw: 'reveals without a reason',
    noticedBy: 'reveals nothing without a reason',
    wrap: revealing((reveal) => (handle, on, reason, context) => reveal(handle, on, reason.trim() || 'none', context)),
  },
  {
    flaw: 'writes down another reason than was given',
    noticedBy: 'writes down who asked for what, and why',
    wrap: revealing((reveal) => (handle, on, _reason, context) => reveal(handle, on, 'because', context)),
  },
  {
    flaw: 'reveals the phone to everybody',
    noticedBy: 'reveals nothing to those who may not',
    wrap: (adapter) => {
      adapter.control.setRole('manager')
      return adapter
    },
  },
  {
    flaw: 'reveals a mask',
    noticedBy: 'reveals a phone in clear, for a limited time',
    wrap: revealing((reveal) => async (...question) => ({ ...(await reveal(...question)), value: '138 •••• 6021' })),
  },
  {
    flaw: 'answers rights in another order than asked',
    noticedBy: 'answers each question about a right, in the order of the questions',
    wrap: (adapter) => {
      const { access } = adapter
      if (!access?.can) return adapter
      const { can } = access
      return {
        ...adapter,
        access: { ...access, can: async (...asked) => (await can(...asked)).toSorted((one) => (one.allowed ? -1 : 1)) },
      }
    },
  },
  {
    flaw: 'invents people that it does not know',
    noticedBy: 'names the people that it knows and leaves the others out',
    wrap: (adapter) => {
      const { directory } = adapter
      if (!directory) return adapter
      const people: typeof directory.people = async (ids) => ids.map((id) => ({ id, name: 'Somebody', active: true }))
      return { ...adapter, directory: { ...directory, people } }
    },
  },
  {
    flaw: 'reads the bytes of a file as text',
    noticedBy: 'returns a file byte by byte, with its name and media type',
    wrap: filing((files) => ({
      read: async (id, context) => {
        const blob = await files.read(id, context)
        return new Blob([await blob.text()], { type: blob.type })
      },
    })),
  },
  {
    flaw: 'forgets the media type of a file',
    noticedBy: 'returns a file byte by byte, with its name and media type',
    wrap: filing((files) => ({ read: async (id, context) => new Blob([await files.read(id, context)]) })),
  },
  {
    flaw: 'speaks to listeners that have left',
    noticedBy: 'tells of a change, and of nothing after the listener left',
    wrap: (adapter) => {
      const { live } = adapter
      if (!live) return adapter
      return {
        ...adapter,
        live: {
          subscribe(topics, on) {
            live.subscribe(topics, on)
            return () => {}
          },
        },
      }
    },
  },
  {
    flaw: 'leaves calls hanging when it ends',
    noticedBy: 'ends the calls on their way when it is ended',
    wrap: (adapter) => ({ ...adapter, dispose() {} }),
  },
]

describe('a contract case, over adapters with broken manners', () => {
  it.each(brokenManners)('notices an adapter that $flaw', async (broken) => {
    await expect(tryCase(broken)).rejects.toThrow()
  })
})
