import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { address, cardOf, customerAt, expect, test } from './intranet.js'

async function violationsIn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include('[data-slot="clientele"]').analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

for (const lang of ['zh-CN', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`the widgets pass axe on the old page: ${lang}, ${theme}`, async ({ signIn }) => {
      const person = await signIn('manager')
      const customer = await customerAt(person, 2)
      await person.page.goto(`${address}/?lang=${lang}&theme=${theme}#/customers`)
      await expect(person.page.getByRole('grid').getByRole('row').nth(3)).toBeVisible()
      expect(await violationsIn(person.page)).toEqual([])
      await person.page.goto(`${address}/?lang=${lang}&theme=${theme}#/customers/${customer.id}`)
      await expect(cardOf(person.page).getByText(customer.name).first()).toBeVisible()
      expect(await violationsIn(person.page)).toEqual([])
    })
  }
}
