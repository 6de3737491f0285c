import { describe, expect, it } from 'vitest'
import { textIn } from './textIn.js'

describe('textIn', () => {
  it('takes the language asked for', () => {
    expect(textIn({ en: 'Trade fair', 'zh-CN': '行业展会' }, 'zh-CN')).toBe('行业展会')
  })

  it('takes a close language, then English, then any', () => {
    expect(textIn({ en: 'Trade fair', 'zh-Hans': '行业展会' }, 'zh-CN')).toBe('行业展会')
    expect(textIn({ en: 'Trade fair', 'zh-CN': '行业展会' }, 'fr')).toBe('Trade fair')
    expect(textIn({ et: 'Mess' }, 'fr')).toBe('Mess')
  })

  it('has nothing to say without a text', () => {
    expect(textIn(undefined, 'en')).toBeUndefined()
    expect(textIn({}, 'en')).toBeUndefined()
  })
})
