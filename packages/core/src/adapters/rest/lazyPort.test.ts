import { describe, expect, it, vi } from 'vitest'
import { lazyPort } from './lazyPort.js'

describe('lazyPort', () => {
  it('says that nothing was sent where its code does not load, and tries again with the next call', async () => {
    const load = vi.fn<() => Promise<{ send(text: string): Promise<string> }>>()
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    load.mockResolvedValueOnce({ send: async (text) => `sent ${text}` })
    const port = lazyPort(['send'], load)
    expect(load).not.toHaveBeenCalled()
    await expect(port.send('a')).rejects.toMatchObject({ name: 'CrmError', code: 'unavailable', effect: 'none' })
    expect(await port.send('b')).toBe('sent b')
  })
})
