import { describe, expect, it } from 'vitest'
import { secret } from '../../sensitive/index.js'
import { sampleNow, sampleSeed } from '../../testing/index.js'
import { createMemoryAdapter } from './index.js'

const create = (role: string) => createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, role })
const onHuadong = { resource: 'customers', id: 'c-huadong' } as const

describe('the roles of the memory adapter', () => {
  it.each([
    ['service', '王敏', { view: true, update: false, log: true, reveal: true }],
    ['manager', '周岚', { view: true, update: true, log: true, reveal: true }],
    ['auditor', '许文', { view: true, update: false, log: false, reveal: false }],
    ['guest', '林芳', { view: false, update: false, log: false, reveal: false }],
  ])('knows what %s may do', async (role, name, rights) => {
    const { access } = create(role)
    const actor = await access?.actor({})
    const permissions = await access?.can?.(
      Object.keys(rights).map((action) => ({ action, on: onHuadong })),
      {},
    )
    expect([actor?.name, actor?.roles]).toEqual([name, [role]])
    expect(permissions?.map(({ allowed }) => allowed)).toEqual(Object.values(rights))
  })

  it('lets a manager write everything but the number', async () => {
    const customer = await create('manager').customers?.get('c-huadong', {})
    expect(customer?.rights?.fields).toEqual({ number: 'read' })
    expect(customer?.rights?.actions?.every(({ refused }) => !refused)).toBe(true)
  })

  it('lets service read, log and reveal, and says why it may not change', async () => {
    const rights = (await create('service').customers?.get('c-huadong', {}))?.rights
    expect(rights?.fields).toMatchObject({ name: 'read', contacts: 'read' })
    expect(rights?.actions).toContainEqual({
      action: 'update',
      refused: { code: 'right-missing', params: { right: 'update' } },
    })
  })

  it('hides from an auditor what is no matter of theirs', async () => {
    const customer = await create('auditor').customers?.get('c-huadong', {})
    expect(customer).not.toHaveProperty('preferences')
    expect(customer).not.toHaveProperty('buyingHabits')
    expect(customer?.rights?.fields).toMatchObject({ preferences: 'hidden', address: 'masked' })
  })

  it('spells no contact detail out to those who may not see it', async () => {
    const { customers, control } = create('auditor')
    const contacts = { add: [{ name: 'x', phone: secret('13816526021'), email: secret('lijianguo@hdch.example') }] }
    for (const search of ['13816526021', '1652', 'lijianguo@']) {
      expect((await customers?.list({ search }, {}))?.items).toEqual([])
      expect(await customers?.count?.({ search }, 'grade', {})).toEqual({})
    }
    expect(await customers?.duplicates?.({ contacts }, {})).toEqual([])
    control.setRole('service')
    expect((await customers?.list({ search: 'lijianguo@' }, {}))?.items).toHaveLength(1)
  })

  it('changes the role while it runs', async () => {
    const { customers, control } = create('manager')
    control.setRole('guest')
    await expect(customers?.get('c-huadong', {})).rejects.toMatchObject({ code: 'forbidden', effect: 'none' })
  })

  it('writes down reveals by the clock, and lets them expire after a minute', async () => {
    const { access, control } = create('service')
    const handle = 'customers:c-huadong:address'
    const revealed = await access?.reveal?.(handle, onHuadong, '回访预约', {})
    expect(revealed).toEqual({ value: '上海市闵行区剑川路 940 号 3 幢', expiresAt: '2026-11-20T06:51:00.000Z' })
    expect(control.audit).toEqual([{ at: sampleNow, by: 'p-wang-min', handle, on: onHuadong, reason: '回访预约' }])
  })
})
