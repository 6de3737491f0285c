import type { RecordRef } from '../../../contract/calls.js'
import { type CaseDefinition, newWrite, randomText } from '../Bench.js'
import { ensure, ensureSame, failure, given } from '../expectations.js'

const needs = ['files.upload', 'files.read'] as const

/** Files and their bytes. */
export const fileCases: readonly CaseDefinition[] = [
  {
    name: 'returns a file byte by byte, with its name and media type',
    port: 'files',
    needs,
    async check({ adapter: { files }, known: { customerId } }) {
      const bytes = Uint8Array.from({ length: 1_024 }, (_, index) => index % 256)
      bytes.set(new TextEncoder().encode('%PDF-1.7'))
      const name = '校准证书 TS-860 “第 2 版”.pdf'
      const on = { resource: 'customers', id: customerId } as const
      const ref = await files.upload(new Blob([bytes], { type: 'application/pdf' }), { name, on }, newWrite())
      ensureSame(
        [ref.name, ref.size, ref.mediaType],
        [name, 1_024, 'application/pdf'],
        'The answer must describe the file.',
      )
      const read = await files.read(ref.id, {})
      ensure(read.type.startsWith('application/pdf'), 'The bytes must keep their media type.')
      ensureSame([...new Uint8Array(await read.arrayBuffer())], [...bytes], 'Every byte must come back.')
    },
  },
  {
    name: 'takes an empty file',
    port: 'files',
    needs,
    async check({ adapter: { files } }) {
      const ref = await files.upload(new Blob([], { type: 'text/plain' }), { name: 'empty.txt' }, newWrite())
      ensure(ref.size === 0 && (await files.read(ref.id, {})).size === 0, 'An empty file must stay empty.')
    },
  },
  {
    name: 'stores one file for a key, however often it is sent',
    port: 'files',
    needs: [...needs, 'enforced idempotency'],
    async check({ adapter: { files } }) {
      const blob = new Blob([randomText()], { type: 'text/plain' })
      const context = newWrite()
      const first = await files.upload(blob, { name: 'note.txt' }, context)
      ensureSame(
        await files.upload(blob, { name: 'note.txt' }, context),
        first,
        'The second answer must be the first one again.',
      )
    },
  },
  {
    name: 'says not-found for an id that no file has',
    port: 'files',
    needs,
    async check({ adapter: { files }, known: { missingId } }) {
      await failure(files.read(missingId, {}), { code: 'not-found', effect: 'none' })
    },
  },
  {
    name: 'lists the files of a record, the newest first',
    port: 'files',
    needs: ['files.upload', 'files.list'],
    async check({ adapter: { files }, known: { customerId } }) {
      const on: RecordRef = { resource: 'customers', id: customerId }
      const name = `${randomText()}.txt`
      const ref = await files.upload(new Blob(['note'], { type: 'text/plain' }), { name, on }, newWrite())
      await files.upload(new Blob(['loose'], { type: 'text/plain' }), { name: 'loose.txt' }, newWrite())
      const { items } = await files.list(on, {}, {})
      const found = given(
        items.find(({ id }) => id === ref.id),
        'A file must be listed where it hangs.',
      )
      ensureSame([found.name, found.size, found.mediaType], [name, 4, 'text/plain'], 'A list must describe its files.')
      const times = items.flatMap(({ added }) => (added ? [added.at] : []))
      ensureSame(times, times.toSorted().reverse(), 'The newest file must come first.')
    },
  },
]
