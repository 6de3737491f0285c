import type { CustomerPatchBody } from './customerInput.js'

type Fields = Omit<CustomerPatchBody, 'address' | 'contacts'>

/** The columns of the fields that are named: an absent field stays as it is. */
export function columnsOf(fields: Fields) {
  const { name, creditLimit, tags, custom, ...texts } = fields
  return {
    ...(name === undefined ? {} : { name }),
    ...(texts.shortName === undefined ? {} : { short_name: texts.shortName }),
    ...(texts.grade === undefined ? {} : { grade: texts.grade }),
    ...(texts.industry === undefined ? {} : { industry: texts.industry }),
    ...(texts.region === undefined ? {} : { region: texts.region }),
    ...(texts.source === undefined ? {} : { source: texts.source }),
    ...(texts.owner === undefined ? {} : { owner_id: texts.owner }),
    ...(texts.since === undefined ? {} : { since: texts.since }),
    ...(texts.preferences === undefined ? {} : { preferences: texts.preferences }),
    ...(texts.buyingHabits === undefined ? {} : { buying_habits: texts.buyingHabits }),
    ...(creditLimit === undefined
      ? {}
      : { credit_amount: creditLimit?.amount ?? null, credit_currency: creditLimit?.currency ?? null }),
    ...(tags === undefined ? {} : { tags: JSON.stringify(tags ?? []) }),
    ...(custom === undefined ? {} : { custom: JSON.stringify(filled(custom)) }),
  }
}

/** The fields that hold something. */
function filled(custom: object | null) {
  return Object.fromEntries(Object.entries(custom ?? {}).filter(([, value]) => value !== null))
}

/** What a new customer begins with. */
export const emptyCustomer = {
  tags: '[]',
  custom: '{}',
  warnings: '[]',
  counts: '{}',
  interaction_count: 0,
  revision: 1,
  name_sort: '',
  search_text: '',
}
