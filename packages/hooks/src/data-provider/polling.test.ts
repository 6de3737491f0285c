import { CrmError } from '@clientele/core'
import { defineAdapter } from '@clientele/core/boundary'
import { describe, expect, it } from 'vitest'
import { polling } from './polling.js'

function interval(freshness: 'push' | { readonly pollSeconds: number }, data?: unknown, error?: unknown) {
  return polling(defineAdapter({ name: 'test', scope: 'test', capabilities: { freshness } }))({
    state: { data, error },
  })
}

describe('polling', () => {
  it('follows the freshness of the backend', () => {
    expect(interval({ pollSeconds: 30 })).toBe(30_000)
    expect(interval({ pollSeconds: 0 })).toBe(false)
    expect(interval('push')).toBe(false)
  })

  it('asks for a long list less often, because it asks for each page', () => {
    expect(interval({ pollSeconds: 30 }, { pages: [{}, {}, {}] })).toBe(90_000)
  })

  it('rests while a failure lasts, and as long as the backend asks', () => {
    const failed = (code: 'forbidden' | 'unavailable' | 'rate-limited', retryAfterSeconds = 1) =>
      interval({ pollSeconds: 30 }, undefined, new CrmError({ code, effect: 'none', retryAfterSeconds }))
    expect(failed('forbidden')).toBe(false)
    expect(failed('unavailable')).toBe(30_000)
    expect(failed('rate-limited', 300)).toBe(300_000)
  })

  it('waits a day at most, because a timer of more than 24 days ends at once', () => {
    const farAway = new CrmError({ code: 'rate-limited', effect: 'none', retryAfterSeconds: 1e9 })
    expect(interval({ pollSeconds: 30 }, undefined, farAway)).toBe(86_400_000)
    expect(interval({ pollSeconds: 1e9 })).toBe(86_400_000)
  })
})
