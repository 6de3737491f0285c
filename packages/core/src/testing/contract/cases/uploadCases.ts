import type { WriteContext } from '../../../contract/calls.js'
import type { FileRef, UploadProgress } from '../../../contract/ports.js'
import { type Bench, type CaseDefinition, newWrite, randomText } from '../Bench.js'
import { ensure, ensureSame, failure, given } from '../expectations.js'

const needs = ['files.begin', 'files.append', 'files.resume', 'files.read'] as const
const mediaType = 'application/octet-stream'

/** Bytes that no two files share, in three parts. */
function newFile({ adapter: { capabilities } }: Bench) {
  const part = Math.min(capabilities.files.partBytes ?? 1_000, 1_000)
  const bytes = crypto.getRandomValues(new Uint8Array(part * 3 - 7))
  // No program begins like this, whatever the others are.
  bytes[0] = 0
  const plan = { name: `${randomText()}.bin`, size: bytes.length, mediaType }
  const cut = (at: number, length = part) => ({ at, bytes: new Blob([bytes.slice(at, at + length)]) })
  return { bytes, part, plan, cut }
}

async function sendRest(
  { adapter: { files } }: Bench,
  started: UploadProgress,
  { part, plan, cut }: ReturnType<typeof newFile>,
  context: WriteContext,
): Promise<FileRef> {
  let progress = started
  for (let parts = 0; parts < 4 && !progress.file; parts += 1) {
    const before = progress.sentBytes
    progress = await files.append(progress.token, cut(before), context)
    ensureSame(progress.sentBytes, Math.min(before + part, plan.size), 'The answer must say what is held now.')
  }
  return given(progress.file, 'With its last byte the file must be stored.')
}

async function ensureBytes({ adapter: { files } }: Bench, ref: FileRef, bytes: Uint8Array): Promise<void> {
  const read = new Uint8Array(await (await files.read(ref.id, {})).arrayBuffer())
  ensureSame([...read], [...bytes], 'Every byte must come back, in its place.')
}

/** Files that are sent in parts. */
export const uploadCases: readonly CaseDefinition[] = [
  {
    name: 'puts a file together from its parts, byte by byte',
    port: 'files',
    needs,
    async check(bench) {
      const { files } = bench.adapter
      const file = newFile(bench)
      const context = newWrite()
      const started = await files.begin(file.plan, context)
      ensureSame([started.sentBytes, started.file], [0, undefined], 'Nothing is held of a file that has just begun.')
      const ref = await sendRest(bench, started, file, context)
      ensureSame([ref.name, ref.size, ref.mediaType], Object.values(file.plan), 'The answer must describe the file.')
      await ensureBytes(bench, ref, file.bytes)
    },
  },
  {
    name: 'goes on where an upload was cut',
    port: 'files',
    needs,
    async check(bench) {
      const { files } = bench.adapter
      const file = newFile(bench)
      const { token } = await files.begin(file.plan, newWrite())
      await files.append(token, file.cut(0), newWrite())
      const held = await files.resume(token, {})
      ensureSame([held.sentBytes, held.file], [file.part, undefined], 'It must say how many bytes it holds.')
      await ensureBytes(bench, await sendRest(bench, held, file, newWrite()), file.bytes)
    },
  },
  {
    name: 'takes a part once, however often it is sent',
    port: 'files',
    needs,
    async check(bench) {
      const { files } = bench.adapter
      const file = newFile(bench)
      const context = newWrite()
      const { token } = await files.begin(file.plan, context)
      await files.append(token, file.cut(0), context)
      const again = await files.append(token, file.cut(0), context)
      ensure(again.sentBytes === file.part, 'A part that is held already must change nothing.')
      await ensureBytes(bench, await sendRest(bench, again, file, context), file.bytes)
    },
  },
  {
    name: 'passes over a part that leaves a gap',
    port: 'files',
    needs,
    async check(bench) {
      const { files } = bench.adapter
      const file = newFile(bench)
      const context = newWrite()
      const { token } = await files.begin(file.plan, context)
      const held = await files.append(token, file.cut(file.part), context)
      ensureSame([held.sentBytes, held.file], [0, undefined], 'A part must begin where the held bytes end.')
      await ensureBytes(bench, await sendRest(bench, held, file, context), file.bytes)
    },
  },
  {
    name: 'passes over a part without bytes',
    port: 'files',
    needs,
    async check(bench) {
      const { files } = bench.adapter
      const file = newFile(bench)
      const context = newWrite()
      const { token } = await files.begin(file.plan, context)
      await files.append(token, file.cut(0), context)
      const held = await files.append(token, file.cut(file.part, 0), context)
      ensureSame([held.sentBytes, held.file], [file.part, undefined], 'A part without bytes must change nothing.')
      await ensureBytes(bench, await sendRest(bench, held, file, context), file.bytes)
    },
  },
  {
    name: 'answers the stored file again when the answer to the last part was lost',
    port: 'files',
    needs,
    async check(bench) {
      const { files } = bench.adapter
      const file = newFile(bench)
      const context = newWrite()
      const started = await files.begin(file.plan, context)
      const ref = await sendRest(bench, started, file, context)
      const found = await files.resume(started.token, {})
      ensureSame(
        [found.file?.id, found.sentBytes],
        [ref.id, file.plan.size],
        'A resumed upload must name its one file.',
      )
      const last = await files.append(started.token, file.cut(file.part * 2), context)
      ensure(last.file?.id === ref.id, 'The last part sent again must not store a second file.')
    },
  },
  {
    name: 'begins one upload for a key, however often it is sent',
    port: 'files',
    needs: [...needs, 'enforced idempotency'],
    async check(bench) {
      const { files } = bench.adapter
      const file = newFile(bench)
      const context = newWrite()
      const first = await files.begin(file.plan, context)
      const second = await files.begin(file.plan, context)
      ensure(second.token === first.token, 'The second answer must name the first upload again.')
    },
  },
  {
    name: 'refuses bytes beyond the announced size',
    port: 'files',
    needs,
    async check(bench) {
      const { files } = bench.adapter
      const file = newFile(bench)
      const { token } = await files.begin({ ...file.plan, size: 10 }, newWrite())
      const call = files.append(token, file.cut(0, 11), newWrite())
      await failure(call, { code: 'invalid', effect: 'none' })
      ensureSame((await files.resume(token, {})).sentBytes, 0, 'A refused part must change nothing.')
    },
  },
  {
    name: 'says gone or not-found for a token that no upload has',
    port: 'files',
    needs,
    async check({ adapter: { files }, known: { missingId } }) {
      await failure(files.resume(missingId, {}), { code: ['gone', 'not-found'], effect: 'none' })
    },
  },
  {
    name: 'forgets an upload that is abandoned',
    port: 'files',
    needs: [...needs, 'files.abandon'],
    async check(bench) {
      const { files } = bench.adapter
      const file = newFile(bench)
      const { token } = await files.begin(file.plan, newWrite())
      await files.append(token, file.cut(0), newWrite())
      await files.abandon(token, newWrite())
      await failure(files.resume(token, {}), { code: ['gone', 'not-found'], effect: 'none' })
    },
  },
]
