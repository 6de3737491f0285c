import { Clientele, CustomerCard, CustomerCardView } from '@clientele/components'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleCustomers, sampleNow, sampleSeed } from '@clientele/core/testing'
import { createElement, version } from 'react'
import { renderToString } from 'react-dom/server'

const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow })
const customer = sampleCustomers()[0]
const root = { adapter, locale: 'en', zone: 'Asia/Shanghai', clock: () => sampleNow }
const render = (child) => renderToString(createElement(Clientele, root, child))

const view = render(createElement(CustomerCardView, { customer }))
const card = render(createElement(CustomerCard, { customerId: customer.id }))
const problems = [
  !view.includes(customer.number) && 'The view does not show the number of its customer.',
  !card.includes('data-slot') && 'The card renders nothing while it loads.',
  /\sstyle="/.test(view + card) && 'There is a style attribute in server markup.',
].filter(Boolean)
if (problems.length > 0) throw new Error(problems.join('\n'))
console.log(`React ${version}: ${view.length + card.length} characters`)
await adapter.dispose?.()
