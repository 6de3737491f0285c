import { createRestAdapter } from '@clientele/core/adapters/rest'
import { DataProvider, useCustomer, useCustomers } from '@clientele/hooks'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

function Customers({ id }) {
  const customer = useCustomer(id)
  const customers = useCustomers()
  return (
    <p>
      {customer.data?.name} {customers.data?.pages[0]?.items.length}
    </p>
  )
}

export function mountData(root, baseUrl, id) {
  const adapter = createRestAdapter({ baseUrl })
  flushSync(() =>
    createRoot(root).render(
      <DataProvider adapter={adapter} locale="en" zone="UTC">
        <Customers id={id} />
      </DataProvider>,
    ),
  )
}
