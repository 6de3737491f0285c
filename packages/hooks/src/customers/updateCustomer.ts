import { type Customer, type CustomerPatch, type Id, isCrmError, mergeByField } from '@clientele/core'
import type { UseDataResult } from '../data-provider/index.js'
import { createIdempotencyKey } from '../dispatch/index.js'
import { unsupported } from '../ports/index.js'
import { customerConflict, MergeConflict } from './customerConflict.js'
import { customerQueries } from './customerQueries.js'
import { formerFields, optimisticFields, patchOf, type UpdateCustomerVariables } from './customerUpdate.js'

/** Shows the change at once, writes it, and leaves in the cache what the backend made of it. */
export async function updateCustomer(data: UseDataResult, variables: UpdateCustomerVariables): Promise<Customer> {
  const { id } = variables
  const { queryClient, scope } = data
  const { queryKey } = customerQueries.detail(data, id)
  const shown = queryClient.getQueryData<Customer>(queryKey)
  const base = variables.base ?? shown ?? (await readCustomer(data, id))
  const patch = patchOf(variables)
  const fields = optimisticFields(patch)
  const settle = async (change: (now: Customer | undefined) => Customer | undefined) => {
    // A read under way would bring the old values back.
    if (shown) await queryClient.cancelQueries({ queryKey })
    queryClient.setQueryData<Customer>(queryKey, change)
  }

  await settle((now) => now && { ...now, ...fields })
  try {
    const updated = await writeMerged(data, { id, base, patch })
    await settle(() => updated)
    void queryClient.invalidateQueries({ queryKey: customerQueries.lists(scope) })
    return updated
  } catch (error) {
    const current = customerConflict(error)?.current
    await settle((now) => current ?? (now && shown && { ...now, ...formerFields(fields, shown) }))
    if (!current) void queryClient.invalidateQueries({ queryKey })
    throw error
  }
}

interface Change {
  readonly id: Id
  readonly base: Customer
  readonly patch: CustomerPatch
}

async function writeMerged(data: UseDataResult, { id, base, patch }: Change, tries = 2): Promise<Customer> {
  try {
    return await data.dispatch({
      port: 'customers',
      operation: 'update',
      target: { resource: 'customers', id },
      input: patch,
      key: createIdempotencyKey(),
      basedOn: base.revision ?? null,
      dependsOn: [],
    })
  } catch (error) {
    if (!isCrmError(error) || error.code !== 'conflict') throw error
    const current = await readCustomer(data, id)
    const merged = mergeByField({ base, current, patch })
    const { overlaps } = merged
    if (overlaps.length || tries === 1) throw new MergeConflict({ current, overlaps, cause: error })
    return Object.keys(merged.patch).length
      ? writeMerged(data, { id, base: current, patch: merged.patch }, tries - 1)
      : current
  }
}

function readCustomer({ adapter }: UseDataResult, id: Id): Promise<Customer> {
  return adapter.customers?.get(id, {}) ?? unsupported('useUpdateCustomer', 'the customers port')
}
