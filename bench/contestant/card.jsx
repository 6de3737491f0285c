import { ClienteleFrame } from '@clientele/components/clientele'
import { CustomerCardView } from '@clientele/components/customer-card-view'
import '@clientele/components/customer-card-view.css'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** The benchmark's customer in our own shape. */
function customerOf({ id, name, taxId, segment, status, owner, since, address, phone, email, balance, ...others }) {
  const { openTickets, nextVisit, tags } = others
  return {
    id,
    revision: '1',
    number: taxId,
    name,
    grade: segment,
    industry: status,
    owner: { id: owner, name: owner },
    since,
    counts: { openTickets },
    address: { kind: 'address', masked: address, handle: `${id}/address` },
    preferences: balance,
    buyingHabits: nextVisit,
    tags,
    contacts: [
      {
        id: `${id}/contact`,
        name: owner,
        main: true,
        phone: { kind: 'phone', masked: phone, handle: `${id}/phone` },
        email: { kind: 'email', masked: email, handle: `${id}/email` },
      },
    ],
  }
}

export function mountCard(root, customer) {
  flushSync(() =>
    createRoot(root).render(
      <ClienteleFrame locale="en" zone="UTC">
        <CustomerCardView customer={customerOf(customer)} />
      </ClienteleFrame>,
    ),
  )
}
