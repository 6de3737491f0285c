import type { Meta, StoryObj } from '@storybook/react-vite'
import { CustomerGrade } from './CustomerGrade.js'

const meta = {
  title: 'Widgets/Customer grade',
  component: CustomerGrade,
  args: { grade: 'A' },
} satisfies Meta<typeof CustomerGrade>

export default meta

type Story = StoryObj<typeof meta>

/** In a row. */
export const Default: Story = {}

/** In the head of a record. */
export const Large: Story = { args: { size: 'large' } }

/** The frame fades from solid to thin. */
export const AllGrades: Story = {
  render: ({ size }) => (
    <>
      {['A', 'B', 'C', 'D', 'E'].map((grade) => (
        <CustomerGrade key={grade} grade={grade} size={size} />
      ))}
    </>
  ),
}

/** A backend's own grades are shown as they are; without one there is a dash. */
export const OtherGrades: Story = {
  render: () => (
    <>
      {['S', 'Premium', null].map((grade) => (
        <CustomerGrade key={grade} grade={grade} />
      ))}
    </>
  ),
}
