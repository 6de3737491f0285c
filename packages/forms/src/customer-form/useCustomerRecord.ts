import {
  type Customer,
  customerFields,
  customerSections,
  customerValues,
  type FieldDescriptor,
  type FieldSection,
  type FieldValues,
} from '@clientele/core'
import { useMemo } from 'react'

/** A customer as a form has it. */
export interface CustomerRecord {
  /** The customer as it was read when the form was opened; nothing for a new one. */
  readonly base: Customer | undefined
  readonly fields: readonly FieldDescriptor[]
  readonly sections: readonly FieldSection[]
  readonly values: FieldValues | undefined
}

/** The fields of a customer that the person may see, and what they hold. */
export function useCustomerRecord(
  base: Customer | undefined,
  custom: readonly FieldDescriptor[],
  currencies: readonly string[] | undefined,
): CustomerRecord {
  return useMemo(() => {
    const rights = base?.rights?.fields
    const fields = customerFields({ custom, ...(rights && { rights }), ...(currencies && { currencies }) })
    const shown = new Set(fields.map(({ key }) => key))
    const sections = customerSections({ custom })
      .map((section) => ({ ...section, fields: section.fields.filter((key) => shown.has(key)) }))
      .filter((section) => section.fields.length > 0)
    return { base, fields, sections, values: base && customerValues(base, fields) }
  }, [base, custom, currencies])
}
