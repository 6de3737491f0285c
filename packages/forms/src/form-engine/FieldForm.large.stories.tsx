import type { FieldDescriptor, FieldSection, FieldValues } from '@clientele/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { FieldForm } from './FieldForm.js'
import type { SubmitForm } from './model/index.js'

const instruments = ['TS-860', 'GR-42 GNSS', 'TP-3', 'LL-200', 'DL-07'] as const

/** A stocktaking: ten sections of twenty fields. */
const stock: readonly FieldDescriptor[] = Array.from({ length: 200 }, (_, index): FieldDescriptor => {
  const name = `${instruments[index % 5]} ${String(index + 1).padStart(3, '0')}`
  const key = `field${index}`
  if (index % 4 === 0) return { key, type: 'number', label: { en: name }, unit: 'pcs', minimum: 0, width: 'half' }
  if (index % 4 === 1) return { key, type: 'text', label: { en: `Place of ${name}` }, maxLength: 40, width: 'half' }
  if (index % 4 === 2) return { key, type: 'calendar-date', label: { en: `${name} calibrated on` } }
  return {
    key,
    type: 'choice',
    label: { en: `State of ${name}` },
    required: true,
    options: [
      { value: 'new', label: { en: 'New' } },
      { value: 'used', label: { en: 'Used' } },
      { value: 'broken', label: { en: 'Broken' } },
    ],
  }
})

const stockSections: readonly FieldSection[] = Array.from({ length: 10 }, (_, index) => ({
  key: `shelf${index}`,
  title: { en: `Shelf ${index + 1}` },
  fields: stock.slice(index * 20, index * 20 + 20).map(({ key }) => key),
}))

const lines: readonly FieldDescriptor[] = [
  {
    key: 'lines',
    type: 'rows',
    label: { en: 'Lines of the order', 'zh-CN': '订单明细' },
    fields: [
      { key: 'article', type: 'text', label: { en: 'Article', 'zh-CN': '品名' }, required: true },
      { key: 'quantity', type: 'number', label: { en: 'Quantity', 'zh-CN': '数量' }, minimum: 1 },
      { key: 'price', type: 'number', label: { en: 'Price', 'zh-CN': '单价' } },
    ],
  },
]

const fiveHundred: FieldValues = {
  lines: Array.from({ length: 500 }, (_, index) => ({
    article: `${instruments[index % 5]} / ${index + 1}`,
    quantity: (index % 7) + 1,
    price: 120 + index,
  })),
}

const meta = {
  title: 'Forms/Large forms',
  component: FieldForm,
  args: {
    'aria-label': 'Stocktaking',
    fields: stock,
    sections: stockSections,
    progress: true,
    onSubmit: fn<SubmitForm>(),
  },
} satisfies Meta<typeof FieldForm>

export default meta

type Story = StoryObj<typeof meta>

/** Two hundred fields in ten sections; the browser skips what is out of sight. */
export const TwoHundredFields: Story = {}

/** Five hundred rows, without axe: what it says of three rows it takes seconds to say of fifteen hundred controls. A key draws nothing, and a row that comes or goes only its neighbours' numbers. */
export const FiveHundredRows: Story = {
  args: { 'aria-label': 'Order', fields: lines, sections: undefined, values: fiveHundred },
  tags: ['!test'],
}
