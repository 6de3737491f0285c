import { type Browser, type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'

/** The roles of the role picker. */
export type Role = 'service' | 'manager' | 'auditor' | 'guest'

/** Somebody at a browser of their own. */
export interface Person {
  readonly page: Page
  readonly context: BrowserContext
  /** A call past the page, with the person's session. */
  readonly call: (method: 'GET' | 'POST', path: string, data?: unknown) => Promise<unknown>
}

interface Fixtures {
  /** Opens a browser for somebody; it is watched for errors and for requests to other origins until the test ends. */
  readonly signIn: (role: Role) => Promise<Person>
}

/** The address of the intranet under test. */
export const address = process.env.INTRANET_URL ?? 'http://localhost:5170'

/** A test whose people never cause an error on the page or a request to somebody else. */
export const test = base.extend<Fixtures>({
  signIn: async ({ browser }, use) => {
    const problems: string[] = []
    const contexts: BrowserContext[] = []
    await use(async (role) => {
      const person = await openBrowser(browser, role, problems)
      contexts.push(person.context)
      return person
    })
    for (const context of contexts) await context.close()
    expect(problems).toEqual([])
  },
})

async function openBrowser(browser: Browser, role: Role, problems: string[]): Promise<Person> {
  const context = await browser.newContext()
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (!/^(data|blob|about):$/.test(protocol) && origin !== address) problems.push(`request to ${request.url()}`)
  })
  context.on('weberror', (error) => problems.push(error.error().message))
  const page = await context.newPage()
  const session = await (await context.request.get(`${address}/api/session`)).json()
  const headers = { 'X-CSRF-Token': session.csrfToken }
  const signedIn = await context.request.post(`${address}/api/session`, { data: { role }, headers })
  expect(signedIn.status()).toBe(200)
  const token = (await signedIn.json()).csrfToken
  const call = async (method: 'GET' | 'POST', path: string, data?: unknown) => {
    const answer = await context.request.fetch(`${address}/api${path}`, {
      method,
      data,
      headers: { 'X-CSRF-Token': token },
    })
    expect(answer.ok(), `${method} ${path} answers ${answer.status()}`).toBe(true)
    return answer.json()
  }
  return { page, context, call }
}

/** Opens the customer query in English. */
export async function openList(page: Page): Promise<Locator> {
  await page.goto(`${address}/?lang=en#/customers`)
  const list = page.getByRole('grid', { name: 'Customers' })
  await expect(list.getByRole('row').nth(1)).toBeVisible()
  return list
}

/** Finds the one customer that answers a search, by the API: its id, number and name. */
export async function customerAt(person: Person, place: number): Promise<{ id: string; number: string; name: string }> {
  const page = (await person.call('POST', '/customers/search', {
    sort: [{ by: 'number', direction: 'ascending' }],
    page: { size: place + 1 },
  })) as { readonly items: readonly { id: string; number: string; name: string }[] }
  const customer = page.items[place]
  if (!customer) throw new Error(`There are fewer than ${place + 1} customers.`)
  return customer
}

/** Opens a customer's card in English. */
export async function openCard(page: Page, id: string): Promise<Locator> {
  await page.goto(`${address}/?lang=en#/customers/${encodeURIComponent(id)}`)
  const card = cardOf(page)
  await expect(card.getByText('Account owner')).toBeVisible()
  return card
}

/** The customer card on the page. */
export function cardOf(page: Page): Locator {
  return page.locator('[data-slot="customer-card"]')
}

export { expect }
