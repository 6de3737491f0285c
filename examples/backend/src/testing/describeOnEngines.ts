import { afterAll, beforeAll, describe } from 'vitest'
import { createTestBackend, type TestBackend } from './createTestBackend.js'

const url = process.env.DATABASE_URL

/** Runs tests against a server on PGlite and, where `DATABASE_URL` names one, on a PostgreSQL server. */
export function describeOnEngines(name: string, tests: (backend: () => TestBackend) => void): void {
  describe.each([{ engine: 'PGlite', url: undefined }, ...(url ? [{ engine: 'PostgreSQL', url }] : [])])(
    `${name} on $engine`,
    ({ url }) => {
      let backend: TestBackend | undefined
      beforeAll(async () => {
        backend = await createTestBackend(url)
      }, 60_000)
      afterAll(() => backend?.close())
      tests(() => {
        if (!backend) throw new Error('The server has not started.')
        return backend
      })
    },
  )
}
