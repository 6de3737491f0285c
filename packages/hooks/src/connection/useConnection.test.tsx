import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useConnection } from './index.js'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('useConnection', () => {
  it('follows the network of the browser', () => {
    const { result } = renderHook(() => useConnection())
    expect(result.current).toBe('online')
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    act(() => void window.dispatchEvent(new Event('offline')))
    expect(result.current).toBe('offline')
    onLine.mockReturnValue(true)
    act(() => void window.dispatchEvent(new Event('online')))
    expect(result.current).toBe('online')
  })

  it('knows at once when the page was opened offline', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    expect(renderHook(() => useConnection()).result.current).toBe('offline')
  })
})
