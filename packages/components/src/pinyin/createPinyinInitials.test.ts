import { describe, expect, it } from 'vitest'
import { createPinyinInitials } from './createPinyinInitials.js'

describe('createPinyinInitials', () => {
  it.each([
    ['华东测绘仪器', 'hdchyq'],
    ['编辑删除导出列新建客户工单', 'bjscdclxjkhgd'],
    ['阿安啊', 'aaa'],
    ['作足', 'zz'],
    ['Hydrocon（海测）', 'hydrocon（hc）'],
    ['TS-860 水平角', 'ts-860 spj'],
    ['', ''],
  ])('says %s as %s', (text, initials) => {
    expect(createPinyinInitials()(text)).toBe(initials)
  })
})
