import { Clientele } from '@clientele/components'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { CustomerFormDialog, type CustomerFormDialogProps } from './index.js'

function Host(props: Partial<CustomerFormDialogProps>) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Edit
      </button>
      <CustomerFormDialog customerId="c-huadong" drafts={false} {...props} open={open} onOpenChange={setOpen} />
    </>
  )
}

async function open(props: Partial<CustomerFormDialogProps> = {}) {
  const adapter = createMemoryAdapter({ seed: sampleSeed(), clock: () => sampleNow, role: 'manager' })
  render(
    <Clientele adapter={adapter} locale="en" zone="Asia/Shanghai" clock={() => sampleNow} confirmLeave={false}>
      <Host {...props} />
    </Clientele>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }))
  return screen.findByRole('textbox', { name: 'Short name' })
}

describe('<CustomerFormDialog />', () => {
  it('is named by what the form is for', async () => {
    await open()
    expect(screen.getByRole('dialog', { name: 'Edit customer' })).toBeVisible()
    expect(screen.getByText('from revision 37')).toBeVisible()
  })

  it('closes at once while nothing is typed', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('asks before it throws work away, by every way out', async () => {
    await userEvent.type(await open(), '（沪）')
    await userEvent.keyboard('{Escape}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Your changes are not saved')
    await userEvent.click(screen.getByRole('button', { name: 'Keep editing' }))
    expect(screen.getByRole('textbox', { name: 'Short name' })).toHaveValue('华东测绘（沪）')
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('closes after a save and hands the customer on', async () => {
    const onSaved = vi.fn()
    await userEvent.type(await open({ onSaved }), '（沪）')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith(expect.objectContaining({ shortName: '华东测绘（沪）' })))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
