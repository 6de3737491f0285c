import type { CustomerCardWhyLabels } from './CustomerCardWhy.labels.js'

/** The Chinese words of the figures behind a warning. */
export const customerCardWhyLabelsZhCN: CustomerCardWhyLabels = {
  figures: {
    'receivable-over-limit': ({ params: { owed, over, share, currency }, customer, writing }) => [
      ['欠款', writing.money(owed, currency)],
      ['授信额度', writing.money(customer.creditLimit?.amount, customer.creditLimit?.currency)],
      ['超出额度', writing.money(over, currency)],
      ['超出比例', writing.share(share)],
    ],
    'purchases-behind': ({ params: { share, shareBefore }, writing }) => [
      ['本季进货进度', writing.share(share)],
      ['去年同期', writing.share(shareBefore)],
    ],
  },
}
