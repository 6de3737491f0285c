import type { Locator, Page } from '@playwright/test'
import { address, expect, openList, test } from './intranet.js'

/** Opens the form for a new customer; what another test has left in it belongs to another browser. */
async function openNewCustomer(page: Page): Promise<Locator> {
  await openList(page)
  await page.getByRole('button', { name: 'New customer' }).click()
  const form = page.getByRole('dialog')
  await expect(nameIn(form)).toBeVisible()
  return form
}

const nameIn = (form: Locator) => form.getByRole('textbox', { name: /^Customer name/ })
const phoneIn = (form: Locator) => form.getByRole('textbox', { name: /Phone$/ })

async function typeDraft(form: Locator, name: string): Promise<void> {
  await nameIn(form).pressSequentially(name)
  await expect(form.getByText(/^Draft saved \d\d:\d\d, on this device only/)).toBeVisible()
}

test('what was typed is back after the page has crashed, phone and all', async ({ signIn }) => {
  const { page, context } = await signIn('manager')
  const form = await openNewCustomer(page)
  await phoneIn(form).fill('13700001234')
  await typeDraft(form, '昆仑勘测有限公司')
  const crashed = page.waitForEvent('crash')
  const session = await context.newCDPSession(page)
  session.send('Page.crash').catch(() => {})
  await crashed

  const again = await openNewCustomer(await context.newPage())
  await expect(again.getByText(/^Your draft from .* is back\./)).toBeVisible()
  await expect(nameIn(again)).toHaveValue('昆仑勘测有限公司')
  await expect(phoneIn(again)).toHaveValue('13700001234')
  await again.getByRole('button', { name: 'Discard draft' }).click()
  await expect(nameIn(again)).toHaveValue('')
  await again.getByRole('button', { name: 'Undo' }).click()
  await expect(nameIn(again)).toHaveValue('昆仑勘测有限公司')
})

test('two windows of one person are told of each other, and one takes what the other has', async ({ signIn }) => {
  const { page, context } = await signIn('manager')
  const here = await openNewCustomer(page)
  const there = await openNewCustomer(await context.newPage())
  await expect(here.getByText('This form is open in another window too.')).toBeVisible()
  await expect(there.getByText('This form is open in another window too.')).toBeVisible()
  await typeDraft(here, '西南测绘')
  await expect(there.getByText(/^Also saved in another window/)).toBeVisible()
  await there.getByRole('button', { name: 'Load the other' }).click()
  await expect(nameIn(there)).toHaveValue('西南测绘')
})

test('signing out drops the drafts, and a window that is still open says so', async ({ signIn }) => {
  const { page, context } = await signIn('manager')
  const form = await openNewCustomer(page)
  await typeDraft(form, '青岩工程')
  const other = await context.newPage()
  await openList(other)
  await other.getByLabel('Post').selectOption('service')
  await expect(form.getByText(/^You signed out in another window; your drafts were deleted/)).toBeVisible()
  await expect(nameIn(form)).toHaveValue('青岩工程')
  await page.close()

  const signedIn = other.waitForResponse(
    (answer) => /\/session$/.test(answer.url()) && answer.request().method() === 'POST',
  )
  await other.getByLabel('Post').selectOption('manager')
  await signedIn
  await other.reload()
  const again = await openNewCustomer(other)
  await expect(nameIn(again)).toHaveValue('')
  await expect(again.getByText(/is back/)).toHaveCount(0)
})

test('a newer release has been here: the form says so and loses nothing that is typed', async ({ signIn }) => {
  const { page } = await signIn('manager')
  await page.goto(`${address}/favicon.svg`)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('clientele-drafts', 99)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onerror = () => reject(request.error)
      }),
  )
  const form = await openNewCustomer(page)
  await nameIn(form).pressSequentially('沈阳恒测')
  await expect(form.getByText(/^A newer version of this page stores drafts here: reload\./)).toBeVisible()
  await expect(nameIn(form)).toHaveValue('沈阳恒测')
})
