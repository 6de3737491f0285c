import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps a second opener out of a folder, whose files it would spoil; answers the way to let go. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'process')
  const owner = await ownerOf(path)
  if (owner && isAlive(owner))
    throw new Error(
      `The database in ${folder} is in use by process ${owner.id}. Two at once would spoil its files. End that process, or delete ${path} if it is no server of ours.`,
    )
  await rm(path, { force: true })
  await writeFile(path, `${process.pid} ${performance.timeOrigin}`, { flag: 'wx' })
  return () => rm(path, { force: true })
}

interface Owner {
  readonly id: number
  readonly startedAt: number
}

async function ownerOf(path: string): Promise<Owner | null> {
  try {
    const [id = Number.NaN, startedAt = Number.NaN] = (await readFile(path, 'utf8')).split(' ').map(Number)
    return Number.isInteger(id) && id > 0 ? { id, startedAt } : null
  } catch {
    return null
  }
}

/** In a container a new process often has the number of the one before it, so its own number proves nothing. */
function isAlive({ id, startedAt }: Owner): boolean {
  if (id === process.pid) return startedAt === performance.timeOrigin
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
