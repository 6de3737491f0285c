import type { CrmError, Customer, CustomerPatch, CustomerSummary, Interaction, Page, Secret } from '@clientele/core'
import type { InfiniteData } from '@tanstack/react-query'
import { describe, expectTypeOf, it } from 'vitest'
import type { UseDataResult } from '../data-provider/index.js'
import { pageItems } from '../pages/index.js'
import {
  customerQueries,
  type UpdateCustomerVariables,
  type UseCustomerOptions,
  useCustomer,
  useCustomerInteractions,
  useCustomers,
  useUpdateCustomer,
} from './index.js'

describe('useCustomer', () => {
  it('gives a customer or a CrmError', () => {
    expectTypeOf(useCustomer('c1').data).toEqualTypeOf<Customer | undefined>()
    expectTypeOf(useCustomer('c1').error).toEqualTypeOf<CrmError | null>()
  })

  it('gives what is selected', () => {
    expectTypeOf(useCustomer('c1', { select: ({ number }) => number }).data).toEqualTypeOf<string | undefined>()
  })

  it('takes documented options only', () => {
    expectTypeOf<keyof UseCustomerOptions>().toEqualTypeOf<'enabled' | 'staleTime' | 'refetchInterval' | 'select'>()
  })
})

describe('useCustomers', () => {
  it('gives pages of summaries', () => {
    expectTypeOf(useCustomers().data).toEqualTypeOf<InfiniteData<Page<CustomerSummary>> | undefined>()
    expectTypeOf(pageItems(useCustomers().data)).toEqualTypeOf<readonly CustomerSummary[]>()
    expectTypeOf(pageItems(useCustomerInteractions('c1').data)).toEqualTypeOf<readonly Interaction[]>()
  })
})

describe('customerQueries', () => {
  it('types what the cache holds under a key', () => {
    const data = {} as UseDataResult
    const { queryKey } = customerQueries.detail(data, 'c1')
    expectTypeOf(data.queryClient.getQueryData(queryKey)).toEqualTypeOf<Customer | undefined>()
  })
})

describe('useUpdateCustomer', () => {
  it('gives the customer as it has become', () => {
    expectTypeOf(useUpdateCustomer().data).toEqualTypeOf<Customer | undefined>()
    expectTypeOf(useUpdateCustomer().mutateAsync).returns.resolves.toEqualTypeOf<Customer>()
  })

  it('takes what was typed in clear as a function only', () => {
    expectTypeOf<{ id: string; patch: () => CustomerPatch }>().toExtend<UpdateCustomerVariables>()
    expectTypeOf<{ id: string; patch: { grade: string; address: null } }>().toExtend<UpdateCustomerVariables>()
    expectTypeOf<{ id: string; patch: { address: Secret } }>().not.toExtend<UpdateCustomerVariables>()
  })
})
