import type { Locator } from '@playwright/test'
import { customerAt, expect, openCard, test } from './intranet.js'

async function write(card: Locator, text: string): Promise<void> {
  await card.getByRole('button', { name: 'Edit Preferences' }).click()
  await card.getByRole('textbox', { name: 'Preferences' }).fill(text)
}

test('a changed field is still there after a reload', async ({ signIn }) => {
  const { page, call, context } = await signIn('manager')
  const customer = await customerAt({ page, call, context }, 10)
  const card = await openCard(page, customer.id)
  await write(card, 'Calls after two, 先发邮件')
  await page.keyboard.press('Control+Enter')
  await expect(card.getByText('Calls after two, 先发邮件')).toBeVisible()
  await expect(card.getByRole('textbox', { name: 'Preferences' })).toBeHidden()
  await page.reload()
  await expect(card.getByText('Calls after two, 先发邮件')).toBeVisible()
})

test('two people change one field: the second sees both values and decides', async ({ signIn }) => {
  const first = await signIn('manager')
  const second = await signIn('manager')
  const customer = await customerAt(first, 11)
  const firstCard = await openCard(first.page, customer.id)
  const secondCard = await openCard(second.page, customer.id)

  await write(secondCard, 'only on Fridays')
  await write(firstCard, 'only on Mondays')
  await firstCard.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(firstCard.getByRole('textbox', { name: 'Preferences' })).toBeHidden()
  await secondCard.getByRole('button', { name: 'Save', exact: true }).click()

  await expect(secondCard.getByText('Nothing of yours is lost; nothing is saved yet.')).toBeVisible()
  await expect(secondCard.getByText('only on Mondays')).toBeVisible()
  await expect(secondCard.getByText('only on Fridays')).toBeVisible()
  await secondCard.getByRole('radio', { name: /only on Fridays/ }).check()
  await secondCard.getByRole('button', { name: 'Save my choice' }).click()
  await expect(secondCard.getByText('Nothing of yours is lost')).toBeHidden()

  await first.page.reload()
  await expect(firstCard.getByText('only on Fridays')).toBeVisible()
})

test('two tabs of one person: what one saves, the other shows within a minute', async ({ signIn }) => {
  const { page, call, context } = await signIn('manager')
  const customer = await customerAt({ page, call, context }, 12)
  const other = await context.newPage()
  await other.clock.install()
  const card = await openCard(page, customer.id)
  const otherCard = await openCard(other, customer.id)
  await write(card, 'saved in the first tab')
  await page.keyboard.press('Control+Enter')
  await expect(card.getByText('saved in the first tab')).toBeVisible()
  await other.clock.fastForward('01:00')
  await expect(otherCard.getByText('saved in the first tab')).toBeVisible()
})

test('offline keeps what was typed, says so, and saves once the line is back', async ({ signIn }) => {
  const { page, call, context } = await signIn('manager')
  const customer = await customerAt({ page, call, context }, 13)
  const card = await openCard(page, customer.id)
  await card.getByRole('button', { name: 'Edit Preferences' }).click()
  await context.setOffline(true)
  await expect(card.getByText(/^Offline, showing/)).toBeVisible()
  await card.getByRole('textbox', { name: 'Preferences' }).fill('typed without a line')
  await card.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(card.getByText('Not saved: you are offline. Your text is still here.')).toBeVisible()
  await expect(card.getByRole('textbox', { name: 'Preferences' })).toHaveValue('typed without a line')
  await context.setOffline(false)
  await expect(card.getByText(/^Offline, showing/)).toBeHidden()
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(card.getByRole('textbox', { name: 'Preferences' })).toBeHidden()
  await page.reload()
  await expect(card.getByText('typed without a line')).toBeVisible()
})

test('markup in a text is text', async ({ signIn }) => {
  const { page, call, context } = await signIn('manager')
  const customer = await customerAt({ page, call, context }, 14)
  const card = await openCard(page, customer.id)
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  await write(card, hostile)
  await page.keyboard.press('Control+Enter')
  await expect(card.getByText(hostile)).toBeVisible()
  await expect(page).not.toHaveTitle(/^[12]$/)
})
