import { describeContract } from '@clientele/core/testing/vitest'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { createBackendHarness } from './testing/createBackendHarness.js'
import { createTestBackend, type TestBackend } from './testing/createTestBackend.js'

const url = process.env.DATABASE_URL

if (url) {
  let backend: TestBackend

  beforeAll(async () => {
    backend = await createTestBackend(url)
  }, 60_000)

  afterAll(() => backend?.close())

  describeContract(
    'REST adapter, backend on PostgreSQL',
    createBackendHarness(() => backend),
  )
} else {
  describe('REST adapter, backend on PostgreSQL', () => {
    it.skip('needs DATABASE_URL to name a PostgreSQL 15 server on which databases may be created')
  })
}
