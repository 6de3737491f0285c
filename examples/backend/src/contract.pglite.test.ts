import { describeContract } from '@clientele/core/testing/vitest'
import { afterAll, beforeAll } from 'vitest'
import { createBackendHarness } from './testing/createBackendHarness.js'
import { createTestBackend, type TestBackend } from './testing/createTestBackend.js'

let backend: TestBackend

beforeAll(async () => {
  backend = await createTestBackend()
}, 60_000)

afterAll(() => backend?.close())

describeContract(
  'REST adapter, backend on PGlite',
  createBackendHarness(() => backend),
)
