import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { Button } from './index.js'

describe('<Button />', () => {
  it('tells the pointer what an icon alone does, in other words where they are given', () => {
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <Button icon aria-label="Close" />
        <Button icon aria-label="Download" title="312 kB" />
        <Button aria-label="Save the customer">Save</Button>
      </ClienteleFrame>,
    )
    expect(screen.getByRole('button', { name: 'Close' })).toHaveAttribute('title', 'Close')
    expect(screen.getByRole('button', { name: 'Download' })).toHaveAttribute('title', '312 kB')
    expect(screen.getByRole('button', { name: 'Save the customer' })).not.toHaveAttribute('title')
  })
})
