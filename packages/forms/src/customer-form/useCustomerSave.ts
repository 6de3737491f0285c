import { useClientele, useLabels } from '@clientele/components/clientele'
import {
  type Customer,
  type CustomerInput,
  type CustomerPatch,
  customerInput,
  customerPatch,
  type FieldContext,
  type FieldDescriptor,
  type FieldValues,
  type IdempotencyKey,
  type Likeness,
} from '@clientele/core'
import {
  type CustomerConflict,
  createIdempotencyKey,
  customerConflict,
  useCreateCustomer,
  useUpdateCustomer,
} from '@clientele/hooks'
import { useRef } from 'react'
import { customerFormLabels } from './CustomerForm.labels.js'
import { comparable, withFormPaths } from './saveErrors.js'
import { settlePatch } from './settlePatch.js'
import { useDuplicateCheck } from './useDuplicateCheck.js'
import { type Question, useQuestion } from './useQuestion.js'

/** What has to be decided before a save goes on. */
export type SaveQuestion =
  | { readonly kind: 'duplicates'; readonly likely: readonly Likeness[] }
  | {
      readonly kind: 'conflict'
      readonly base: Customer
      readonly patch: CustomerPatch
      readonly conflict: CustomerConflict
    }

/** The choices where both sides changed the same; nothing for duplicates that are saved all the same. */
export type SaveAnswer = Readonly<Record<string, 'yours' | 'theirs'>>

/** What a save needs. */
export interface UseCustomerSaveOptions {
  /** The customer the form was opened with; nothing for a new one. */
  readonly base: Customer | undefined
  readonly fields: readonly FieldDescriptor[]
  readonly context: FieldContext
  readonly onSaved: (customer: Customer) => void
}

/** A save on its way, and the question it waits for. */
export interface CustomerSave extends Omit<Question<SaveQuestion, SaveAnswer>, 'ask'> {
  save(values: FieldValues): Promise<void>
}

/** Saves what a form holds: asks about duplicates first, merges with what somebody else saved, asks where both changed the same. */
export function useCustomerSave({ base, fields, context, onSaved }: UseCustomerSaveOptions): CustomerSave {
  const { ask, ...question } = useQuestion<SaveQuestion, SaveAnswer>()
  const { notify } = useClientele()
  const words = useLabels('customerForm', customerFormLabels)
  const { mutateAsync: create } = useCreateCustomer()
  const { mutateAsync: update } = useUpdateCustomer()
  const { check, accept } = useDuplicateCheck(base?.id)
  const sent = useRef<{ readonly text: string; readonly key: IdempotencyKey }>(undefined)

  async function passDuplicates(patch: CustomerPatch): Promise<boolean> {
    const { likely, failed } = await check(comparable(patch))
    if (likely.length > 0) await ask({ kind: 'duplicates', likely })
    accept(likely)
    return failed
  }

  async function writeUpdate(from: Customer, patch: CustomerPatch): Promise<Customer> {
    try {
      return await update({ id: from.id, patch: () => patch, base: from })
    } catch (error) {
      const conflict = customerConflict(error)
      if (!conflict) throw error
      const { current, overlaps } = conflict
      const choices = await ask({ kind: 'conflict', base: from, patch, conflict })
      const left = settlePatch({ base: from, current, patch, overlaps, choices })
      return Object.keys(left).length > 0 ? writeUpdate(current, left) : current
    }
  }

  /** The same input sent again is the same write. */
  function writeNew(input: CustomerInput): Promise<Customer> {
    const text = JSON.stringify(input)
    if (sent.current?.text !== text) sent.current = { text, key: createIdempotencyKey() }
    return create({ input: () => input, key: sent.current.key })
  }

  async function save(values: FieldValues): Promise<void> {
    try {
      const patch = base && customerPatch({ base, values, fields, context })
      const input = customerInput(values, fields)
      const { contacts = [], ...names } = input
      const failed = await passDuplicates(patch ?? { ...names, contacts: { add: contacts } })
      const saved = base && patch ? await written(base, patch) : await writeNew(input)
      notify({ tone: 'success', text: base ? words.saved(saved.name) : words.created(saved.name) })
      if (failed) notify({ tone: 'warning', text: words.unchecked })
      onSaved(saved)
    } catch (error) {
      throw withFormPaths(error, values)
    }
  }

  async function written(from: Customer, patch: CustomerPatch): Promise<Customer> {
    return Object.keys(patch).length > 0 ? writeUpdate(from, patch) : from
  }

  return { ...question, save }
}
