import type { Customer } from '@clientele/core'
import type { ReasonParams } from '../../locales/index.js'
import type { Writing } from '../../writing-values/index.js'

/** One figure behind a warning: what it is and how it is written. */
export type WarningFigure = readonly [name: string, value: string]

/** What a figure is written from. */
export interface WarningFigureSource {
  readonly params: ReasonParams
  readonly customer: Customer
  readonly writing: Writing
}

/** The words of the figures behind a warning. */
export interface CustomerCardWhyLabels {
  /** The figures behind a warning, by the code of its reason. */
  readonly figures: Readonly<Record<string, (source: WarningFigureSource) => readonly WarningFigure[]>>
}

/** The English words of the figures behind a warning. */
export const customerCardWhyLabels: CustomerCardWhyLabels = {
  figures: {
    'receivable-over-limit': ({ params: { owed, over, share, currency }, customer, writing }) => [
      ['Owed', writing.money(owed, currency)],
      ['Credit limit', writing.money(customer.creditLimit?.amount, customer.creditLimit?.currency)],
      ['Above the limit', writing.money(over, currency)],
      ['Share of the limit', writing.share(share)],
    ],
    'purchases-behind': ({ params: { share, shareBefore }, writing }) => [
      ['This year, of plan', writing.share(share)],
      ['This time last year', writing.share(shareBefore)],
    ],
  },
}
