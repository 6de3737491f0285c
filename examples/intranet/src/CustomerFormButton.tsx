import type { Id } from '@clientele/core'
import { lazy, Suspense, useState } from 'react'
import { customerHref, goTo } from './router.js'

/** Arrives with the first press, words and stylesheet included. */
const CustomerFormDialog = lazy(() =>
  import('./CustomerFormPart.js').then((part) => ({ default: part.CustomerFormDialog })),
)

interface CustomerFormButtonProps {
  /** The customer to edit; a new one where there is none. */
  readonly customerId?: Id
  readonly label: string
}

/** The host's own button; our form in a dialog behind it. A new customer is opened at once. */
export function CustomerFormButton({ customerId, label }: CustomerFormButtonProps) {
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setWanted(true)
          setOpen(true)
        }}
      >
        {label}
      </button>
      {wanted && (
        <Suspense>
          <CustomerFormDialog
            customerId={customerId}
            open={open}
            onOpenChange={setOpen}
            onSaved={(customer) => customerId === undefined && goTo(customerHref(customer.id))}
          />
        </Suspense>
      )}
    </>
  )
}
