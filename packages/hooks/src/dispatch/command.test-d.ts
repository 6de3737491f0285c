import type { Customer, CustomerInput, CustomerPatch, Interaction, InteractionInput } from '@clientele/core'
import { describe, expectTypeOf, it } from 'vitest'
import type { Command, CommandInput, CommandResult, Dispatch, WriteOperation } from './command.js'

describe('Command', () => {
  it('names the writes of a port, and no reads', () => {
    expectTypeOf<WriteOperation<'customers'>>().toEqualTypeOf<
      'create' | 'update' | 'act' | 'remove' | 'logInteraction'
    >()
    expectTypeOf<WriteOperation<'directory'>>().toEqualTypeOf<never>()
  })

  it('takes the input of its operation', () => {
    expectTypeOf<CommandInput<'customers', 'create'>>().toEqualTypeOf<CustomerInput>()
    expectTypeOf<CommandInput<'customers', 'update'>>().toEqualTypeOf<CustomerPatch>()
    expectTypeOf<CommandInput<'customers', 'logInteraction'>>().toEqualTypeOf<InteractionInput>()
    expectTypeOf<CommandInput<'customers', 'remove'>>().toEqualTypeOf<undefined>()
  })

  it('answers what the port answers', () => {
    expectTypeOf<CommandResult<'customers', 'update'>>().toEqualTypeOf<Customer>()
    expectTypeOf<CommandResult<'customers', 'logInteraction'>>().toEqualTypeOf<Interaction>()
    const dispatch = {} as Dispatch
    expectTypeOf(dispatch({} as Command<'customers', 'update'>)).toEqualTypeOf<Promise<Customer>>()
  })
})
