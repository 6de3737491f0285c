import { type Instant, instant } from '@clientele/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import type { ConflictMerged, ConflictOverlap } from './ConflictRows.js'
import { ConflictView, type ConflictViewProps } from './ConflictView.js'

const heJing = { id: 'p-he-jing', name: '何静' }
const savedAt = instant('2026-11-20T06:47:00.000Z') as Instant

const overlaps: readonly ConflictOverlap[] = [
  { field: 'contacts.k1.name', label: '联系人', original: '李建国', yours: '陈思远', theirs: '欧阳雪梅' },
  {
    field: 'preferences',
    label: '偏好',
    original: '上午联系',
    yours: '上午联系；现场校准优先',
    theirs: '上午联系；现场校准优先，不接受寄修',
  },
]

const merged: readonly ConflictMerged[] = [
  { field: 'region', label: '地区', original: '—', value: '华东', by: 'theirs' },
]

/** The view with a save that takes as long as the story. */
function Choosing(props: ConflictViewProps) {
  const [saving, setSaving] = useState(false)
  return (
    <ConflictView
      {...props}
      saving={props.saving ?? saving}
      onResolve={(choices) => {
        setSaving(true)
        props.onResolve(choices)
      }}
    />
  )
}

const meta = {
  title: 'Widgets/Conflict view',
  component: ConflictView,
  args: {
    overlaps,
    merged,
    by: heJing,
    at: savedAt,
    version: 37,
    onResolve: fn(),
    onContinue: fn(),
    onDiscard: fn(),
    style: { maxInlineSize: 760 },
  },
  render: (args) => <Choosing {...args} />,
} satisfies Meta<typeof ConflictView>

export default meta

type Story = StoryObj<typeof meta>

/** What was, yours, theirs; nothing is chosen beforehand, nothing is saved before a choice. */
export const Default: Story = {}

/** Every field has its choice. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('radio', { name: /陈思远/ }))
    await userEvent.click(canvas.getByRole('radio', { name: /不接受寄修/ }))
    await expect(canvas.getByRole('button', { name: /Save my choice|按选择保存/ })).toBeEnabled()
  },
}

/** The choice is on its way. */
export const Saving: Story = { args: { saving: true } }

/** Throwing work away is asked about first. */
export const Discarding: Story = {
  play: ({ canvasElement }) =>
    userEvent.click(within(canvasElement).getByRole('button', { name: /Discard mine|放弃我的修改/ })),
}

/** Nobody knows who it was, or when. */
export const BySomebody: Story = { args: { by: undefined, at: undefined, version: undefined } }

/** Both changed other fields: one press saves everything. */
export const NothingOverlaps: Story = {
  args: {
    overlaps: [],
    merged: [...merged, { field: 'grade', label: '等级', original: 'B', value: 'A', by: 'yours' }],
  },
}

/** Pages of text and names without a space. */
export const LongContent: Story = {
  args: {
    overlaps: [
      {
        field: 'name',
        label: '客户名称',
        original: '昆仑路桥勘测设计研究院股份有限公司西北分院',
        yours: '昆仑路桥勘测设计研究院股份有限公司西北分院（原西北公路勘察设计总队第三测绘分队）',
        theirs: 'Kunlun-Road-and-Bridge-Survey-and-Design-Research-Institute-Northwest-Branch-Company-Limited',
      },
      {
        field: 'preferences',
        label: '偏好',
        original: '—',
        yours: '上午联系；现场校准优先，不接受寄修。\n节假日前两天不安排上门。\n'.repeat(6),
        theirs: '上午联系',
      },
    ],
  },
}

/** On a phone the field stands over its two values. */
export const Narrow: Story = { args: { style: { maxInlineSize: 360 } } }

/** Narrower still, they stand one under the other. */
export const Tiny: Story = { args: { style: { maxInlineSize: 300 } } }

/** On dark. */
export const Dark: Story = { parameters: { clientele: { theme: 'dark' } } }
