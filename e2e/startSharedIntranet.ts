import { startIntranet, temporaryFolder } from './startIntranet.js'

/** One intranet for all tests of a run; each test keeps to customers of its own. */
export default async function startSharedIntranet(): Promise<() => Promise<void>> {
  const folder = temporaryFolder()
  const intranet = await startIntranet({ dataFolder: folder.path })
  process.env.INTRANET_URL = intranet.url
  return async () => {
    await intranet.stop()
    folder.remove()
  }
}
