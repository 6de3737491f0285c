import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { Button } from '../button/index.js'
import { Field } from '../field/index.js'
import { Frame } from '../frame/index.js'
import { RadioGroup } from '../radio-group/index.js'
import { DialogRoot } from './DialogRoot.js'
import { Dialog } from './index.js'

const reasons = [
  { value: 'visit', label: 'Plan a visit' },
  { value: 'ticket', label: 'Work on ticket T20261120-0042' },
  { value: 'identity', label: 'Check who is calling' },
]

const meta = {
  title: 'Primitives/Dialog',
  component: DialogRoot,
  render: (args) => (
    <Dialog.Root {...args}>
      <Frame edge="none">
        <Dialog.Trigger asChild>
          <Button>Show the phone</Button>
        </Dialog.Trigger>
      </Frame>
      <Dialog.Content>
        <Dialog.Title>Show Jaan Tamm’s phone</Dialog.Title>
        <Dialog.Description>For 60 seconds; the backend keeps a record of it.</Dialog.Description>
        <Dialog.Body>
          <Field label="Reason" required>
            {({ required, ...control }) => (
              <RadioGroup {...control} options={reasons} required={required} defaultValue="ticket" />
            )}
          </Field>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Close asChild>
            <Button>Cancel</Button>
          </Dialog.Close>
          <Button variant="primary">Show for 60 s</Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  ),
} satisfies Meta<typeof DialogRoot>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const trigger = within(canvasElement).getByRole('button', { name: 'Show the phone' })
    await userEvent.click(trigger)
    const dialog = await screen.findByRole('dialog', { name: 'Show Jaan Tamm’s phone' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(trigger).toHaveFocus())
  },
}

/** In a frame of its own on the page of all stories, which it would block. */
export const Open: Story = {
  args: { defaultOpen: true },
  parameters: { docs: { story: { inline: false, height: 420 } } },
}
