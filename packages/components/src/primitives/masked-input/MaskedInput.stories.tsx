import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { type ControlState, ControlStates } from '../control-states/index.js'
import { MaskedInput } from './MaskedInput.js'

const meta = {
  title: 'Primitives/Masked input',
  component: MaskedInput,
  args: {
    defaultValue: { kept: { kind: 'phone', handle: 'h', masked: '138 •••• 6021' }, typed: '', cleared: false },
    onValueChange: fn(),
  },
  render: (args) => (
    <ControlStates states={[{ name: 'Rest', children: (control) => <MaskedInput {...control} {...args} /> }]} />
  ),
} satisfies Meta<typeof MaskedInput>

export default meta
type Story = StoryObj<typeof meta>

const known = { kept: { kind: 'phone', handle: 'h', masked: '138 •••• 6021' }, typed: '', cleared: false } as const

const states: readonly ControlState[] = [
  { name: 'Known', children: (control) => <MaskedInput {...control} defaultValue={known} /> },
  {
    name: 'Known and required',
    required: true,
    children: (control) => <MaskedInput {...control} defaultValue={known} />,
  },
  {
    name: 'Replaced',
    children: (control) => <MaskedInput {...control} defaultValue={{ ...known, typed: '13916527740' }} />,
  },
  { name: 'Cleared', children: (control) => <MaskedInput {...control} defaultValue={{ ...known, cleared: true }} /> },
  { name: 'Never known', children: (control) => <MaskedInput {...control} placeholder="11 位手机号" /> },
  {
    name: 'Refused',
    error: 'Needs 11 digits; has 9',
    children: (control) => <MaskedInput {...control} defaultValue={{ ...known, typed: '139165277' }} />,
  },
  { name: 'Read-only', children: (control) => <MaskedInput {...control} readOnly defaultValue={known} /> },
  { name: 'Off', children: (control) => <MaskedInput {...control} disabled defaultValue={known} /> },
  {
    name: 'Long',
    children: (control) => (
      <MaskedInput
        {...control}
        defaultValue={{
          ...known,
          kept: { kind: 'address', handle: 'h', masked: '内蒙古自治区锡林郭勒盟锡林浩特市 ••••' },
        }}
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

export const ReplaceAndKeep: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement)
    const [replace] = canvas.getAllByRole('button')
    if (replace) await userEvent.click(replace)
    const input = canvas.getByRole('textbox')
    await expect(input).toHaveFocus()
    await userEvent.keyboard('139')
    await expect(args.onValueChange).toHaveBeenLastCalledWith(expect.objectContaining({ typed: '139', cleared: false }))
    await userEvent.click(canvas.getByRole('button'))
    await expect(input).toHaveValue('138 •••• 6021')
  },
}
