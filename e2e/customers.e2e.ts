import { address, cardOf, expect, openList, test } from './intranet.js'

test('the intranet opens in Chinese with its own table untouched', async ({ signIn }) => {
  const { page } = await signIn('service')
  await page.goto(`${address}/#/customers`)
  await expect(page.getByText('XX 测绘集团内部办公系统')).toBeVisible()
  await expect(page.getByRole('grid', { name: '客户' })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'TS860-01' })).toBeVisible()
})

test('a search by pinyin initials finds Chinese names', async ({ signIn }) => {
  const { page } = await signIn('service')
  const list = await openList(page)
  await page.getByRole('searchbox', { name: 'Search customers' }).pressSequentially('hdch')
  await expect(list.getByRole('row').nth(1)).toContainText('华东测绘')
})

test('a search for a number finds that customer alone and no match says so', async ({ signIn }) => {
  const { page } = await signIn('service')
  const list = await openList(page)
  const search = page.getByRole('searchbox', { name: 'Search customers' })
  await search.fill('C2016318')
  await expect(list.getByRole('row')).toHaveCount(2)
  await expect(list.getByRole('row').nth(1)).toContainText('C2016318')
  await search.fill('nobody is called this')
  await expect(page.getByText('No customer matches “nobody is called this”')).toBeVisible()
})

test('a row opens its card and the way back keeps the list', async ({ signIn }) => {
  const { page } = await signIn('service')
  const list = await openList(page)
  const row = list.getByRole('row').nth(2)
  const name = (await row.getByRole('gridcell').nth(2).textContent()) ?? ''
  await row.click()
  await expect(cardOf(page).getByRole('heading', { name })).toBeVisible()
  await page.goBack()
  await expect(row).toContainText(name)
})

test('the keyboard alone searches, moves, opens a card, and comes back from its dialog', async ({ signIn }) => {
  const { page } = await signIn('service')
  const list = await openList(page)
  await list.getByRole('row').nth(1).focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search customers' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('row').nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const second = list.getByRole('row').nth(2)
  await expect(second).toBeFocused()
  const name = (await second.getByRole('gridcell').nth(2).textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(cardOf(page).getByRole('heading', { name })).toBeVisible()
  const show = cardOf(page).getByRole('button', { name: /^Show address/i })
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(show).toBeFocused({ timeout: 100 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(show).toBeFocused()
  await page.goBack()
  await expect(second).toBeFocused()
})

test('the list loads on while it is scrolled', async ({ signIn }) => {
  const { page } = await signIn('service')
  const list = await openList(page)
  const before = await list.getByRole('row').count()
  await page.locator('[data-slot="customer-list-scroller"]').hover()
  await expect(async () => {
    await page.mouse.wheel(0, 20_000)
    expect(await list.getByRole('row').count()).toBeGreaterThan(before)
  }).toPass({ timeout: 15_000 })
})
