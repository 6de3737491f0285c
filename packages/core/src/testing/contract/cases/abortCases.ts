import type { PortName } from '../../../contract/ports.js'
import type { Instant } from '../../../contract/scalars.js'
import { type Bench, type CaseDefinition, newUpdate, newWrite, nextTurn, randomText } from '../Bench.js'
import { ensure, ensureSame, rejection } from '../expectations.js'

type Start = (bench: Bench, signal: AbortSignal) => Promise<unknown>

const calls: readonly { readonly port: PortName; readonly method: string; readonly start: Start }[] = [
  { port: 'customers', method: 'list', start: ({ adapter }, signal) => adapter.customers.list({}, { signal }) },
  {
    port: 'customers',
    method: 'get',
    start: ({ adapter, known }, signal) => adapter.customers.get(known.customerId, { signal }),
  },
  {
    port: 'customers',
    method: 'interactions',
    start: ({ adapter, known }, signal) => adapter.customers.interactions(known.customerId, {}, { signal }),
  },
  {
    port: 'directory',
    method: 'people',
    start: ({ adapter, known }, signal) => adapter.directory.people([known.personId], { signal }),
  },
  {
    port: 'directory',
    method: 'options',
    start: ({ adapter, known }, signal) => adapter.directory.options(known.optionList, { signal }),
  },
  {
    port: 'customers',
    method: 'count',
    start: ({ adapter }, signal) => adapter.customers.count({}, 'grade', { signal }),
  },
  {
    port: 'customers',
    method: 'duplicates',
    start: ({ adapter }, signal) => adapter.customers.duplicates({ name: 'Hydrocon' }, { signal }),
  },
  { port: 'directory', method: 'search', start: ({ adapter }, signal) => adapter.directory.search({}, { signal }) },
  {
    port: 'access',
    method: 'can',
    start: ({ adapter }, signal) => adapter.access.can([{ action: 'view', on: 'customers' }], { signal }),
  },
  {
    port: 'access',
    method: 'reveal',
    start: ({ adapter, known: { missingId } }, signal) =>
      adapter.access.reveal(missingId, { resource: 'customers', id: missingId }, 'contract', { signal }),
  },
  {
    port: 'files',
    method: 'upload',
    start: ({ adapter }, signal) =>
      adapter.files.upload(new Blob(['left']), { name: 'left.txt' }, { ...newWrite(), signal }),
  },
  {
    port: 'files',
    method: 'begin',
    start: ({ adapter }, signal) =>
      adapter.files.begin({ name: 'left.txt', size: 4, mediaType: 'text/plain' }, { ...newWrite(), signal }),
  },
  {
    port: 'files',
    method: 'append',
    start: ({ adapter, known }, signal) =>
      adapter.files.append(known.missingId, { at: 0, bytes: new Blob(['left']) }, { ...newWrite(), signal }),
  },
  {
    port: 'files',
    method: 'resume',
    start: ({ adapter, known }, signal) => adapter.files.resume(known.missingId, { signal }),
  },
  {
    port: 'customers',
    method: 'create',
    start: ({ adapter }, signal) =>
      adapter.customers.create({ name: `Left ${randomText()}` }, { ...newWrite(), signal }),
  },
  { port: 'access', method: 'actor', start: ({ adapter }, signal) => adapter.access.actor({ signal }) },
  {
    port: 'files',
    method: 'read',
    start: ({ adapter, known }, signal) => adapter.files.read(known.missingId, { signal }),
  },
]

async function abortsWithReason(
  call: (signal: AbortSignal) => Promise<unknown>,
  when: 'early' | 'at once' | 'later',
): Promise<void> {
  const controller = new AbortController()
  const reason = new Error('The caller left.')
  if (when === 'early') controller.abort(reason)
  const started = call(controller.signal)
  if (when === 'later') await nextTurn()
  controller.abort(reason)
  const error = await rejection(started, 'An aborted call must reject')
  ensure(error === reason, "An aborted call must reject with the signal's reason itself.")
}

/** Calls that their caller leaves. */
export const abortCases: readonly CaseDefinition[] = [
  ...calls.flatMap(({ port, method, start }): CaseDefinition[] =>
    [true, false].map((early) => ({
      name: `${method} rejects with the reason when it is aborted ${early ? 'before it starts' : 'on its way'}`,
      port,
      needs: [`${port}.${method}`],
      check: (bench) => abortsWithReason((signal) => start(bench, signal), early ? 'early' : 'at once'),
    })),
  ),
  {
    name: 'update aborted before it starts changes nothing',
    port: 'customers',
    needs: ['customers.update', 'customers.get'],
    async check(bench) {
      const before = await bench.customer()
      const patch = { preferences: randomText() }
      const call = (signal: AbortSignal) =>
        bench.adapter.customers.update(before.id, patch, { ...newUpdate(before), signal })
      await abortsWithReason(call, 'early')
      ensureSame(await bench.customer(), before, 'A call that never started must change nothing.')
    },
  },
  {
    name: 'logInteraction aborted before it starts adds nothing',
    port: 'customers',
    needs: ['customers.logInteraction', 'customers.interactions'],
    async check({ adapter: { customers }, known: { customerId } }) {
      const entry = { kind: 'note', at: '2026-11-20T06:30:00.000Z' as Instant, detail: randomText() }
      await abortsWithReason(
        (signal) => customers.logInteraction(customerId, entry, { ...newWrite(), signal }),
        'early',
      )
      const { items } = await customers.interactions(customerId, {}, {})
      ensure(
        items.every(({ detail }) => detail !== entry.detail),
        'A call that never started must add nothing.',
      )
    },
  },
  {
    name: 'append aborted before it starts takes nothing',
    port: 'files',
    needs: ['files.begin', 'files.append', 'files.resume'],
    async check({ adapter: { files } }) {
      const { token } = await files.begin({ name: 'left.txt', size: 8, mediaType: 'text/plain' }, newWrite())
      await abortsWithReason(
        (signal) => files.append(token, { at: 0, bytes: new Blob(['left']) }, { ...newWrite(), signal }),
        'early',
      )
      ensure((await files.resume(token, {})).sentBytes === 0, 'A call that never started must take nothing.')
    },
  },
  {
    name: 'a call that is never answered ends when its caller leaves',
    port: 'adapter',
    needs: ['customers.get', 'faults'],
    async check(bench) {
      const { customers } = bench.adapter
      bench.faults.fail({ kind: 'silent' })
      await abortsWithReason((signal) => customers.get(bench.known.customerId, { signal }), 'later')
    },
  },
  {
    name: 'aborting after the answer does nothing',
    port: 'adapter',
    needs: ['customers.get'],
    async check(bench) {
      const controller = new AbortController()
      await bench.adapter.customers.get(bench.known.customerId, { signal: controller.signal })
      controller.abort(new Error('Too late.'))
      ensure((await bench.customer()).id === bench.known.customerId, 'The next call must be answered.')
    },
  },
]
