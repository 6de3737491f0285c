import {
  type Customer,
  type CustomerPatch,
  customerInput,
  customerPatch,
  type FieldContext,
  type FieldDescriptor,
  fromFormValues,
  type Likeness,
} from '@clientele/core'
import { useCustomerDuplicates } from '@clientele/hooks'
import { useState } from 'react'
import type { FieldFormHandle } from '../form-engine/index.js'
import { comparable } from './saveErrors.js'

/** What is looked at while a customer is typed. */
export interface UseLikelyCustomersOptions {
  readonly base: Customer | undefined
  readonly fields: readonly FieldDescriptor[]
  readonly context: FieldContext
}

const compared = /^(?:name|shortName|contacts\.)/
const nobody: readonly Likeness[] = []

/** Who resembles what is typed so far; asked each time a name, phone or e-mail is left, so never while a word is composed. */
export function useLikelyCustomers({ base, fields, context }: UseLikelyCustomersOptions) {
  const [typed, setTyped] = useState<CustomerPatch>()
  const { data = nobody } = useCustomerDuplicates(typed)

  function leave(name: string, form: FieldFormHandle) {
    if (!compared.test(name)) return
    const { values, errors } = fromFormValues(fields, form.formValues(), context)
    const refused = new Set(errors.map(({ path }) => path.at(-1)))
    const { contacts = [], ...names } = customerInput(values, fields)
    const patch = base ? customerPatch({ base, values, fields, context }) : { ...names, contacts: { add: contacts } }
    const { contacts: people, ...plain } = patch
    // A number half typed would be refused, and the name not be compared either.
    setTyped(
      comparable(
        refused.has('phone') || refused.has('email') ? plain : { ...plain, ...(people && { contacts: people }) },
      ),
    )
  }
  return { likely: data.filter(({ customer }) => customer.id !== base?.id), leave }
}
