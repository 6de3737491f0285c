import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ControlState, ControlStates } from '../control-states/index.js'
import { SignaturePad } from './SignaturePad.js'
import { sampleSignature } from './sampleSignature.js'

const meta = {
  title: 'Primitives/Signature pad',
  component: SignaturePad,
  args: {},
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <SignaturePad {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof SignaturePad>

export default meta
type Story = StoryObj<typeof meta>

const drawn = sampleSignature()

const states: readonly ControlState[] = [
  { name: '客户签字', required: true, children: (control) => <SignaturePad {...control} signer="陈思远" /> },
  { name: 'Drawn', children: (control) => <SignaturePad {...control} defaultValue={drawn} /> },
  { name: 'Typed', children: (control) => <SignaturePad {...control} defaultValue={{ ...drawn, strokes: [] }} /> },
  {
    name: 'Refused',
    required: true,
    error: 'This has to be signed',
    children: (control) => <SignaturePad {...control} />,
  },
  { name: 'Read-only', children: (control) => <SignaturePad {...control} readOnly defaultValue={drawn} /> },
  {
    name: 'Off',
    help: '何静提交后签；签字前本记录不生效',
    children: (control) => <SignaturePad {...control} disabled />,
  },
  {
    name: 'Long',
    children: (control) => (
      <SignaturePad
        {...control}
        defaultValue={{ ...drawn, strokes: [], name: '阿依古丽·买买提·吐尔逊江·阿不都热合曼 Konstantin-Aleksander' }}
      />
    ),
  },
]

export const Default: Story = {}

export const States: Story = { render: () => <ControlStates states={states} /> }

export const Narrow: Story = { render: () => <ControlStates narrow states={states} /> }

export const RightToLeft: Story = {
  parameters: { clientele: { locale: 'ar' } },
  render: () => <ControlStates states={states} />,
}
