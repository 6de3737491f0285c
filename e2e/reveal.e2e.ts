import { customerAt, expect, openCard, type Person, test } from './intranet.js'

interface AuditRow {
  readonly on: { readonly id: string }
  readonly reason: string
  readonly role: string
}

async function auditOf(person: Person, customerId: string): Promise<readonly AuditRow[]> {
  const { items } = (await person.call('GET', '/audit/reveals')) as { readonly items: readonly AuditRow[] }
  return items.filter((row) => row.on.id === customerId)
}

test('a phone number is shown for a reason, hidden again, and the look is on record', async ({ signIn }) => {
  const service = await signIn('service')
  const auditor = await signIn('auditor')
  const customer = await customerAt(service, 3)
  const card = await openCard(service.page, customer.id)
  const masked = card.getByText('••••').first()
  await expect(masked).toBeVisible()

  await card
    .getByRole('button', { name: /^Show phone of/ })
    .first()
    .click()
  const dialog = service.page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Working on a ticket' }).check()
  await dialog.getByRole('button', { name: 'Show for 60 s' }).click()
  await expect(card.getByText(/hides in \d+ s/)).toBeVisible()

  const rows = await auditOf(auditor, customer.id)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ role: 'service', reason: 'ticket-work' })

  await service.page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect(card.getByText(/hides in \d+ s/)).toBeHidden()
  await expect(masked).toBeVisible()
})

test('without a reason nothing is shown and nothing is on record', async ({ signIn }) => {
  const service = await signIn('service')
  const auditor = await signIn('auditor')
  const customer = await customerAt(service, 4)
  const card = await openCard(service.page, customer.id)
  await card
    .getByRole('button', { name: /^Show phone of/ })
    .first()
    .click()
  const dialog = service.page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Show for 60 s' }).click()
  await expect(dialog.getByText('Choose a reason')).toBeVisible()
  await service.page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await auditOf(auditor, customer.id)).toHaveLength(0)
})

test('an auditor sees masks and no way to lift them', async ({ signIn }) => {
  const auditor = await signIn('auditor')
  const customer = await customerAt(auditor, 3)
  const card = await openCard(auditor.page, customer.id)
  await expect(card.getByText('••••').first()).toBeVisible()
  await expect(card.getByRole('button', { name: /^Show phone of/, disabled: false })).toHaveCount(0)
})
