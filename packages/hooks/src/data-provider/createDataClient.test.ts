import { CrmError, type CrmErrorDetails } from '@clientele/core'
import { describe, expect, it } from 'vitest'
import { createDataClient } from './createDataClient.js'

const { queries } = createDataClient().getDefaultOptions()

function tries(details: CrmErrorDetails, failures = 0) {
  return typeof queries?.retry === 'function' && queries.retry(failures, new CrmError(details))
}

function wait(details: CrmErrorDetails, failures = 0) {
  return typeof queries?.retryDelay === 'function' && queries.retryDelay(failures, new CrmError(details))
}

describe('createDataClient', () => {
  it.each(['unavailable', 'timeout'] as const)('tries a read again twice at most after %s', (code) => {
    expect([0, 1, 2].map((failures) => tries({ code, effect: 'none' }, failures))).toEqual([true, true, false])
  })

  it.each([
    'unauthenticated',
    'forbidden',
    'not-found',
    'gone',
    'invalid',
    'conflict',
    'offline',
    'malformed',
    'unsupported',
    'unknown',
  ] as const)('does not try again after %s', (code) => {
    expect(tries({ code, effect: 'none' })).toBe(false)
  })

  it('waits as long as the backend asks, when that is not long', () => {
    const limited = { code: 'rate-limited', effect: 'none' } as const
    expect(tries({ ...limited, retryAfterSeconds: 4 })).toBe(true)
    expect(wait({ ...limited, retryAfterSeconds: 4 })).toBe(4000)
    expect(tries({ ...limited, retryAfterSeconds: 12 })).toBe(false)
    expect(tries(limited)).toBe(false)
  })

  it('never tries after what is no failure of a backend', () => {
    expect(typeof queries?.retry === 'function' && queries.retry(0, new Error('a bug'))).toBe(false)
  })

  it('can be told not to try again at all', () => {
    const { retry } = createDataClient({ retries: 0 }).getDefaultOptions().queries ?? {}
    expect(typeof retry === 'function' && retry(0, new CrmError({ code: 'timeout', effect: 'none' }))).toBe(false)
  })
})
