import guarded from 'clientele:styles.css?raw'
import polite from 'clientele:styles.layer.css?raw'
import { Clientele } from '@clientele/components'
import { zhCN } from '@clientele/components/locales/zh-CN'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { composeStories } from '@storybook/react-vite'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { hostRules } from '../../../components/src/theme/hostile/hostRules.js'
import { differences, openPage, readStyles, widgetOn } from '../../../components/src/theme/hostile/pages.js'
import { CustomerForm } from '../customer-form/index.js'
import * as kindsStories from '../form-engine/FieldForm.kinds.stories.js'
import * as formStories from '../form-engine/FieldForm.stories.js'
import * as jsonStories from '../json-form/JsonForm.stories.js'
import { formsZhCN } from '../locales/zh-CN.js'

const { Default: VisitRecord } = composeStories(formStories)
const { Default: EveryKind } = composeStories(kindsStories)
const { KeyTwice } = composeStories(jsonStories)
const rules = Object.entries(hostRules)

/** The markup of a form once its late parts have come and, where it is sent, what is missing is said. */
async function markupOf(form: ReactNode, send: boolean): Promise<string> {
  const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, role: 'manager' })
  const { container, unmount } = render(
    <Clientele
      adapter={adapter}
      locale="zh-CN"
      zone="Asia/Shanghai"
      clock={() => sampleNow}
      catalogue={{ ...zhCN, ...formsZhCN }}
      theme="dark"
      confirmLeave={false}
    >
      {form}
    </Clientele>,
  )
  await waitFor(() => expect(container.querySelector('[data-slot=form-foot], [role=alert]')).not.toBeNull())
  await waitFor(() => expect(container.querySelector('[data-slot=skeleton]')).toBeNull())
  if (send) {
    await userEvent.click(screen.getByRole('button', { name: /^(Submit|提交审核|新建客户)/ }))
    await screen.findByRole('region', { name: /还不能提交/ })
  }
  // What is skipped until it comes near has no styles yet.
  for (const element of container.querySelectorAll<HTMLElement>('*'))
    if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible'
  const markup = container.innerHTML.replaceAll('content-visibility: visible', '$& !important')
  unmount()
  return markup
}

describe.each([
  ['the visit record', <VisitRecord key="visit" />, true],
  ['every kind of field', <EveryKind key="kinds" />, false],
  ['the form of a new customer', <CustomerForm key="customer" drafts={false} />, true],
  ['a definition with faults', <KeyTwice key="json" />, false],
] as const)('%s on a hostile page', async (_name, form, send) => {
  const markup = await markupOf(form, send)
  async function read(styles: readonly string[], shadowStyles?: string) {
    const page = await openPage(markup, styles, shadowStyles)
    // So tall that the foot stands at the end of the form, not at the end of the window.
    page.height = '3000'
    const facts = readStyles(widgetOn(page))
    // The parts of an icon go with it; their own boxes differ by the last digit where the page begins elsewhere.
    for (const name of facts.keys()) if (/<(?:path|circle|rect|line) > box$/.test(name)) facts.delete(name)
    page.remove()
    return facts
  }
  const clean = { guarded: await read([guarded]), shadow: await read([], polite) }

  it.each(rules)('keeps every box and style under styles.css against %s', async (_rule, css) => {
    expect(differences(clean.guarded, await read([guarded, css]))).toEqual([])
  })

  it('keeps them against all rules together, loaded first', async () => {
    expect(differences(clean.guarded, await read([...Object.values(hostRules), guarded]))).toEqual([])
  })

  it('keeps them in a shadow root against all rules together', async () => {
    expect(differences(clean.shadow, await read(Object.values(hostRules), polite))).toEqual([])
  })

  it('looks the same under all three stylesheets on a clean page', async () => {
    expect(differences(clean.guarded, await read([polite]))).toEqual([])
    expect(differences(clean.guarded, clean.shadow)).toEqual([])
  })
})
