import { Clientele, CustomerCard } from '@clientele/components'
import '@clientele/components/styles.css'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleCustomers, sampleNow, sampleSeed } from '@clientele/core/testing'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow })
const customerId = sampleCustomers()[0]?.id ?? ''
const page = document.getElementById('page')
if (!page) throw new Error('index.html has no #page.')

createRoot(page).render(
  <StrictMode>
    <Clientele adapter={adapter} locale="en" zone="Asia/Shanghai" clock={() => sampleNow}>
      <CustomerCard customerId={customerId} />
    </Clientele>
  </StrictMode>,
)
