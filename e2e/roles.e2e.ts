import { address, customerAt, expect, openCard, test } from './intranet.js'

test('a guest is told which right is missing, in the list and on a card', async ({ signIn }) => {
  const guest = await signIn('guest')
  const service = await signIn('service')
  const customer = await customerAt(service, 0)
  await guest.page.goto(`${address}/?lang=en#/customers`)
  await expect(guest.page.getByText('You may not see the customers')).toBeVisible()
  await guest.page.goto(`${address}/?lang=en#/customers/${customer.id}`)
  await expect(guest.page.getByText('You may not see this customer')).toBeVisible()
})

test('the role picker changes what may be done, and nothing of the last role stays', async ({ signIn }) => {
  const person = await signIn('service')
  const customer = await customerAt(person, 1)
  const card = await openCard(person.page, customer.id)
  await expect(card.getByRole('button', { name: 'Edit Preferences', disabled: false })).toHaveCount(0)
  await person.page.getByLabel('Post').selectOption('manager')
  await expect(card.getByRole('button', { name: 'Edit Preferences' })).toBeVisible()
  await person.page.getByLabel('Post').selectOption('guest')
  await expect(person.page.getByText('You may not see this customer')).toBeVisible()
  await expect(person.page.getByText(customer.number)).toHaveCount(0)
})

test('a customer that does not exist is said to be missing', async ({ signIn }) => {
  const { page } = await signIn('service')
  await page.goto(`${address}/?lang=en#/customers/no-such-customer`)
  await expect(page.getByText('There is no such customer')).toBeVisible()
})
