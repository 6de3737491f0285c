import { describe, expect, it } from 'vitest'
import { CrmError } from '../../../contract/CrmError.js'
import type { FilesPort } from '../../../contract/ports.js'
import { createMemoryHarness } from '../../createMemoryHarness.js'
import { contractCases } from '../contractCases.js'
import { type BrokenAdapter, tryCase } from './BrokenAdapter.js'

type Uploads = Required<FilesPort>

const sending =
  (broken: (files: Uploads) => Partial<FilesPort>): BrokenAdapter['wrap'] =>
  (adapter) => ({ ...adapter, files: { ...adapter.files, ...broken(adapter.files as Uploads) } as FilesPort })

const brokenUploads: readonly BrokenAdapter[] = [
  {
    flaw: 'puts the parts together in the order of their arrival',
    noticedBy: 'passes over a part that leaves a gap',
    wrap: sending(({ append, resume }) => ({
      append: async (token, part, context) =>
        append(token, { ...part, at: (await resume(token, {})).sentBytes }, context),
    })),
  },
  {
    flaw: 'takes a part again that it holds',
    noticedBy: 'takes a part once, however often it is sent',
    wrap: sending(({ append, resume }) => ({
      append: async (token, part, context) =>
        append(token, { ...part, at: (await resume(token, {})).sentBytes }, context),
    })),
  },
  {
    flaw: 'chokes on a part without bytes',
    noticedBy: 'passes over a part without bytes',
    wrap: sending(({ append }) => ({
      append: async (token, part, context) => {
        if (part.bytes.size === 0) throw new CrmError({ code: 'unavailable', effect: 'none' })
        return append(token, part, context)
      },
    })),
  },
  {
    flaw: 'claims to hold more than it does',
    noticedBy: 'goes on where an upload was cut',
    wrap: sending(({ resume }) => ({
      resume: async (token, context) => {
        const progress = await resume(token, context)
        return { ...progress, sentBytes: progress.sentBytes + 1 }
      },
    })),
  },
  {
    flaw: 'begins anew when it is asked to go on',
    noticedBy: 'goes on where an upload was cut',
    wrap: sending(({ resume }) => ({
      resume: async (token, context) => ({ ...(await resume(token, context)), sentBytes: 0 }),
    })),
  },
  {
    flaw: 'does not name the file of an upload that is over',
    noticedBy: 'answers the stored file again when the answer to the last part was lost',
    wrap: sending(({ resume }) => ({
      resume: async (token, context) => {
        const { file: _file, ...progress } = await resume(token, context)
        return progress
      },
    })),
  },
  {
    flaw: 'begins an upload for every send',
    noticedBy: 'begins one upload for a key, however often it is sent',
    wrap: sending(({ begin }) => {
      let sends = 0
      return {
        begin: (plan, context) => {
          sends += 1
          return begin(plan, { ...context, key: `${context.key}-${sends}` as typeof context.key })
        },
      }
    }),
  },
  {
    flaw: 'cuts off what is beyond the announced size',
    noticedBy: 'refuses bytes beyond the announced size',
    wrap: sending(({ append }) => ({
      append: (token, { at, bytes }, context) => append(token, { at, bytes: bytes.slice(0, 10) }, context),
    })),
  },
  {
    flaw: 'keeps what was abandoned',
    noticedBy: 'forgets an upload that is abandoned',
    wrap: sending(() => ({ abandon: async () => {} })),
  },
  {
    flaw: 'takes a part although its caller left before it began',
    noticedBy: 'append aborted before it starts takes nothing',
    wrap: sending(({ append }) => ({
      append: async (token, part, { signal, ...context }) => {
        const progress = await append(token, part, context)
        signal?.throwIfAborted()
        return progress
      },
    })),
  },
  {
    flaw: 'lists files under names of its own',
    noticedBy: 'lists the files of a record, the newest first',
    wrap: sending(({ list }) => ({
      list: async (on, query, context) => {
        const page = await list(on, query, context)
        return { ...page, items: page.items.map((file) => ({ ...file, name: 'file' })) }
      },
    })),
  },
]

describe('a contract case, over adapters with broken uploads', () => {
  it.each(brokenUploads)('notices an adapter that $flaw', async (broken) => {
    await expect(tryCase(broken)).rejects.toThrow()
  })

  it.each(brokenUploads)('passes an adapter that does not do this: $flaw', async ({ noticedBy }) => {
    await expect(tryCase({ flaw: '', noticedBy, wrap: (adapter) => adapter })).resolves.toBeUndefined()
  })

  it('asks nothing about parts of an adapter that takes whole files only', () => {
    const whole = createMemoryHarness({
      wrap: ({ files, ...adapter }) => ({
        ...adapter,
        ...(files && { files: { upload: files.upload, read: files.read } }),
      }),
    })
    const names = contractCases(whole).filter(({ port }) => port === 'files')
    expect(names.map(({ name }) => name)).toContain('takes an empty file')
    expect(names.some(({ name }) => /part|cut|list/.test(name))).toBe(false)
  })
})
