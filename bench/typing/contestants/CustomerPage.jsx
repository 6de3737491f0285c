import { Clientele } from '@clientele/components/clientele'
import { CustomerList } from '@clientele/components/customer-list'
import '@clientele/components/customer-list.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { now } from '../customers.mjs'

/** Shows our list over a backend, as a page of a host would. */
export function showCustomers(adapter) {
  flushSync(() =>
    createRoot(document.getElementById('root')).render(
      <Clientele
        adapter={adapter}
        locale="en"
        zone="Asia/Shanghai"
        clock={() => now}
        href={({ id }) => `/customers/${id}`}
        onNavigate={() => {}}
      >
        <CustomerList />
      </Clientele>,
    ),
  )
}
