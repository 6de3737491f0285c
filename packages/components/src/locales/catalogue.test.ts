import type { Reason } from '@clientele/core'
import { describe, expect, it } from 'vitest'
import { overrideCatalogue, reasonLabels, reasonText } from './index.js'
import { reasonLabelsZhCN } from './Reasons.labels.zh-CN.js'
import { zhCN } from './zh-CN.js'

describe('overrideCatalogue', () => {
  const own = overrideCatalogue(zhCN, {
    primitives: { close: '关上' },
    errors: { forbidden: { text: '请联系信息中心。' } },
  })

  it('lays some words over a section and over a group inside it', () => {
    expect(own.primitives).toEqual({ ...zhCN.primitives, close: '关上' })
    expect(own.errors.forbidden).toEqual({ title: zhCN.errors.forbidden.title, text: '请联系信息中心。' })
  })

  it('leaves the rest, and the catalogue it was made from, as they were', () => {
    expect(own.writing).toBe(zhCN.writing)
    expect(zhCN.primitives.close).toBe('关闭')
  })
})

describe('reasonText', () => {
  const phone: Reason = { code: 'phone-digits', params: { expected: 11, actual: 10 } }

  it('puts a known reason into words, with its figures', () => {
    expect(reasonText(phone, reasonLabels, 'en')).toBe('Needs 11 digits; has 10')
    expect(reasonText(phone, reasonLabelsZhCN, 'zh-CN')).toBe('号码应为 11 位，现在是 10 位')
  })

  it('takes the backend’s words for a code of its own, in the language or its family', () => {
    const reason: Reason = { code: 'blocked-by-finance', text: { zh: '财务已锁定', en: 'Locked by finance' } }
    expect(reasonText(reason, reasonLabelsZhCN, 'zh-CN')).toBe('财务已锁定')
    expect(reasonText(reason, reasonLabels, 'en')).toBe('Locked by finance')
  })

  it('says something for a code nobody has words for', () => {
    expect(reasonText({ code: 'toString' }, reasonLabels, 'en')).toBe('This was not accepted; please check it')
  })
})

describe('the Chinese catalogue', () => {
  it('uses Chinese quotation marks and no space before punctuation', () => {
    const texts = JSON.stringify(zhCN)
    expect(texts).not.toMatch(/[“”]/)
    expect(texts).not.toMatch(/\s[，。；：]/)
  })
})
