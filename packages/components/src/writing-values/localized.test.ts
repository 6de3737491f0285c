import { describe, expect, it } from 'vitest'
import { localized } from './localized.js'

describe('localized', () => {
  it('takes the language asked for', () => {
    expect(localized({ en: 'Trade fair', 'zh-CN': '行业展会' }, 'zh-CN')).toBe('行业展会')
  })

  it('takes a close language, then English, then any', () => {
    expect(localized({ en: 'Trade fair', 'zh-Hans': '行业展会' }, 'zh-CN')).toBe('行业展会')
    expect(localized({ en: 'Trade fair', 'zh-CN': '行业展会' }, 'fr')).toBe('Trade fair')
    expect(localized({ et: 'Mess' }, 'fr')).toBe('Mess')
  })

  it('has nothing to say without a text', () => {
    expect(localized(undefined, 'en')).toBeUndefined()
    expect(localized({}, 'en')).toBeUndefined()
  })
})
