import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { Button, Frame } from '../primitives/index.js'
import { FieldList } from './FieldList.js'
import { sampleFields, sampleSections, sampleValues } from './sampleFields.js'

const meta = {
  title: 'Widgets/Field list',
  component: FieldList,
  args: { fields: sampleFields, sections: sampleSections, values: sampleValues, style: { padding: 16 } },
  decorators: [(Story) => <Frame edge="none">{Story()}</Frame>],
} satisfies Meta<typeof FieldList>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Empty: Story = { args: { values: {} } }

export const OnlyWhatIsKnown: Story = {
  args: { hideEmpty: true, values: { method: 'fax', date: sampleValues.date, service: 7 } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('term')).toHaveLength(3)
  },
}

export const Narrow: Story = { decorators: [(Story) => <div style={{ inlineSize: 360 }}>{Story()}</div>] }

export const RevealedBySlot: Story = {
  args: {
    of: '陈思远',
    renderMasked: ({ masked }, what) => (
      <>
        {masked}{' '}
        <Button variant="quiet" size="small" aria-label={`Show ${what}`}>
          Show
        </Button>
      </>
    ),
  },
}

export const LongContent: Story = {
  args: {
    values: {
      ...sampleValues,
      customer: { id: 'c2', name: '昆仑路桥勘测设计研究院股份有限公司西北分院驻乌鲁木齐办事处设备管理科'.repeat(3) },
      points: 'https://intranet.example/'.padEnd(400, 'a'),
    },
  },
}

export const RightToLeft: Story = { parameters: { clientele: { locale: 'ar' } } }
