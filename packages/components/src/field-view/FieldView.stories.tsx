import type { FieldDescriptor, FieldValues } from '@clientele/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Frame } from '../primitives/index.js'
import { columnsOf } from './columnsOf.js'
import { FieldView } from './FieldView.js'
import { sampleFields, sampleValues } from './sampleFields.js'

const meta = {
  title: 'Widgets/Field view',
  component: FieldView,
  args: { field: fieldOf('budget'), value: sampleValues.budget },
  decorators: [(Story) => <Frame edge="none">{Story()}</Frame>],
} satisfies Meta<typeof FieldView>

export default meta
type Story = StoryObj<typeof meta>

function fieldOf(key: string): FieldDescriptor {
  const field = sampleFields.find((each) => each.key === key)
  if (!field) throw new Error(`There is no sample field "${key}".`)
  return field
}

export const Default: Story = {}

export const Unknown: Story = { args: { value: null } }

export const Zero: Story = { args: { field: fieldOf('distance'), value: 0 } }

export const Rows: Story = { args: { field: fieldOf('notes'), value: sampleValues.notes } }

export const Signature: Story = { args: { field: fieldOf('signature'), value: sampleValues.signature } }

export const OptionInNoList: Story = { args: { field: fieldOf('method'), value: 'telex' } }

const columns = columnsOf<FieldValues>(
  sampleFields.filter(({ key }) =>
    ['number', 'date', 'customer', 'distance', 'budget', 'service', 'prepared', 'notes'].includes(key),
  ),
  { read: (values) => values, context: { locale: 'en', zone: 'Asia/Shanghai' } },
)

export const Columns: Story = {
  render: () => (
    <table>
      <thead>
        <tr>
          {columns.map(({ key, header, align }) => (
            <th key={key} style={{ textAlign: align }}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[sampleValues, { number: 'HF20261120-018', distance: 0 }].map((record) => (
          <tr key={String(record.number)}>
            {columns.map(({ key, align, cell }) => (
              <td key={key} style={{ textAlign: align, paddingInlineEnd: 12 }}>
                {cell(record)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ),
}
