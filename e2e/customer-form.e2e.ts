import type { Locator, Page } from '@playwright/test'
import { address, expect, openCard, openList, type Person, test } from './intranet.js'

async function openForm(page: Page, button: string): Promise<Locator> {
  await page.getByRole('button', { name: button }).click()
  const form = page.getByRole('dialog')
  await expect(form.getByRole('textbox', { name: /^Customer name/ })).toBeVisible()
  return form
}

async function fillNew(form: Locator, name: string, phone: string): Promise<void> {
  await form.getByRole('textbox', { name: /^Customer name/ }).fill(name)
  await form.getByRole('combobox', { name: /^Industry/ }).selectOption({ index: 1 })
  await form.getByRole('textbox', { name: /^Relationship start/ }).fill('2026-11-20')
  await form.getByRole('textbox', { name: /Name\*?$/ }).fill('吴桂芳')
  await form.getByRole('textbox', { name: /Phone$/ }).fill(phone)
}

interface Found {
  readonly id: string
  readonly industry?: string | null
  readonly since?: string | null
  readonly mainContact?: { readonly phone?: object | null } | null
}

/** A customer that lacks nothing the form asks for, and that no other test looks at. */
async function completeCustomer(person: Person): Promise<Found> {
  const { items } = (await person.call('POST', '/customers/search', {
    sort: [{ by: 'number', direction: 'ascending' }],
    page: { size: 100 },
  })) as { readonly items: readonly Found[] }
  const customer = items.findLast(({ industry, since, mainContact }) => industry && since && mainContact?.phone)
  if (!customer) throw new Error('No customer is complete.')
  return customer
}

test('a customer is created, and whoever enters them again is told first', async ({ signIn }) => {
  const { page } = await signIn('manager')
  const core = `昆仑勘测${Date.now()}`
  const phone = `137${String(Date.now()).slice(-8)}`
  await openList(page)
  const form = await openForm(page, 'New customer')
  await fillNew(form, `${core}有限公司`, phone)
  await form.getByRole('button', { name: 'Create customer' }).click()
  await expect(page.getByRole('heading', { level: 2, name: `${core}有限公司` })).toBeVisible()

  await page.goto(`${address}/?lang=en#/customers`)
  const again = await openForm(page, 'New customer')
  await fillNew(again, `${core}股份有限公司`, `+86 ${phone.slice(0, 3)} ${phone.slice(3)}`)
  await again.getByRole('button', { name: 'Create customer' }).click()
  const likely = again.getByRole('listitem').filter({ hasText: `${core}有限公司` })
  await expect(likely).toContainText('similar name')
  await expect(likely).toContainText('same phone')
  await again.getByRole('button', { name: 'Back to the form' }).click()
  await expect(again.getByRole('textbox', { name: /^Customer name/ })).toHaveValue(`${core}股份有限公司`)
  await again.getByRole('button', { name: 'Cancel' }).click()
  await again.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect(again).toBeHidden()
})

test('two people edit one customer: what differs is asked about, the rest merges', async ({ signIn }) => {
  const first = await signIn('manager')
  const second = await signIn('manager')
  const customer = await completeCustomer(first)
  const firstCard = await openCard(first.page, customer.id)
  await openCard(second.page, customer.id)
  const theirs = await openForm(first.page, 'Edit data')
  const yours = await openForm(second.page, 'Edit data')

  await theirs.getByRole('textbox', { name: 'Preferences' }).fill('only on Mondays')
  await theirs.getByRole('textbox', { name: 'Buying habits' }).fill('buys in spring')
  await theirs.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(theirs).toBeHidden()

  await yours.getByRole('textbox', { name: 'Preferences' }).fill('only on Fridays')
  await yours.getByRole('textbox', { name: 'Short name' }).fill('Second')
  await yours.getByRole('button', { name: 'Save', exact: true }).click()
  const conflict = yours.getByRole('region', { name: /One of your changes differs/ })
  await expect(conflict.getByRole('radiogroup')).toHaveCount(1)
  await expect(conflict.getByText('buys in spring')).toBeVisible()
  await conflict.getByRole('radio', { name: /only on Fridays/ }).check()
  await conflict.getByRole('button', { name: 'Save my choice' }).click()
  await expect(yours).toBeHidden()

  await first.page.reload()
  await expect(firstCard.getByText('only on Fridays')).toBeVisible()
  await expect(firstCard.getByText('buys in spring')).toBeVisible()
})
