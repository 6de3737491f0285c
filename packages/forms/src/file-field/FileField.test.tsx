import { Clientele } from '@clientele/components'
import { defineFields, type FieldValues, type FileRef } from '@clientele/core'
import { createMemoryAdapter, type MemoryAdapterOptions } from '@clientele/core/adapters/memory'
import { sampleNow, sampleSeed } from '@clientele/core/testing'
import { useFileSource } from '@clientele/hooks'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, StrictMode, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { FieldForm } from '../form-engine/index.js'
import { useFormSources } from '../form-sources/index.js'
import { FileField, type FileFieldProps } from './index.js'

const newFile = (name: string, size = 3_000, type = 'text/plain') => new File([new Uint8Array(size)], name, { type })

function setUp(children: ReactNode, options: MemoryAdapterOptions = {}) {
  const adapter = createMemoryAdapter({
    seed: sampleSeed(),
    clock: () => sampleNow,
    files: { partBytes: 1_000, maxBytes: 50_000 },
    ...options,
  })
  const view = render(
    <StrictMode>
      <Clientele adapter={adapter} locale="en" zone="Asia/Shanghai" clock={() => sampleNow}>
        {children}
      </Clientele>
    </StrictMode>,
  )
  const add = async (...files: File[]) => {
    await waitFor(() => expect(view.container.querySelector('[data-slot="file-picker-input"]')).not.toBeNull())
    const input = view.container.querySelector<HTMLInputElement>('[data-slot="file-picker-input"]')
    if (input) await userEvent.upload(input, files)
  }
  return { ...view, adapter, add }
}

type HeldProps = Partial<FileFieldProps> & { readonly onChange?: (value: readonly FileRef[]) => void }

function Held({ value: first = [], onChange, ...props }: HeldProps) {
  const source = useFileSource()
  const [value, setValue] = useState(first)
  const change = (next: readonly FileRef[]) => {
    setValue(next)
    onChange?.(next)
  }
  return <FileField {...props} source={source} value={value} onValueChange={change} />
}

const stored = (id: string, name: string): FileRef => ({ id, name, size: 10, mediaType: 'text/plain' })

describe('<FileField />', () => {
  it('holds files that are on their way under a local id, and stored ones under their own', async () => {
    const onChange = vi.fn()
    const { add } = setUp(<Held onChange={onChange} />)
    await add(newFile('one.txt'), newFile('two.txt', 10))
    const first: readonly FileRef[] = onChange.mock.calls[0]?.[0] ?? []
    expect(first.map(({ id, name }) => [id.startsWith('local:'), name])).toEqual([
      [true, 'one.txt'],
      [true, 'two.txt'],
    ])
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Download/ })).toHaveLength(2))
    const last: readonly FileRef[] = onChange.mock.lastCall?.[0] ?? []
    expect(last.map(({ id, name }) => [id.startsWith('local:'), name])).toEqual([
      [false, 'one.txt'],
      [false, 'two.txt'],
    ])
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  it('keeps a refused file out of the value, and says why', async () => {
    const onChange = vi.fn()
    const { add } = setUp(<Held limits={{ maxBytes: 2_000 }} onChange={onChange} />)
    await add(newFile('large.txt', 2_001))
    expect(await screen.findByText('Too large: at most 2 kB')).toBeVisible()
    expect(onChange).toHaveBeenLastCalledWith([])
    await userEvent.click(screen.getByRole('button', { name: 'Remove large.txt' }))
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  })

  it('takes no more files than it may have, and says so beside the button', async () => {
    const { add } = setUp(<Held value={[stored('a', 'a.txt')]} maximum={2} />)
    await add(newFile('b.txt', 10), newFile('c.txt', 10))
    expect(await screen.findByRole('button', { name: 'Download b.txt' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Add files' })).toBeDisabled()
    expect(screen.getAllByText('At most 2 files').length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: 'Download c.txt' })).not.toBeInTheDocument()
  })

  it('names what a draft remembers and nobody can go on with, until it is chosen again', async () => {
    const onChange = vi.fn()
    const lost: FileRef = { id: 'local:earlier', name: 'photo.txt', size: 3_000, mediaType: 'text/plain' }
    const { add } = setUp(<Held value={[lost]} onChange={onChange} />)
    expect(screen.getByText('It was not sent whole last time; choose it again')).toBeVisible()
    await add(newFile('photo.txt', 3_000))
    await screen.findByRole('button', { name: 'Download photo.txt' })
    expect(screen.queryByText(/not sent whole/)).not.toBeInTheDocument()
    expect(onChange.mock.lastCall?.[0]).toHaveLength(1)
  })

  it('lets go of what a draft remembers', async () => {
    const lost: FileRef = { id: 'local:earlier', name: 'photo.txt', size: 3_000, mediaType: 'text/plain' }
    const onChange = vi.fn()
    setUp(<Held value={[lost]} onChange={onChange} />)
    await userEvent.click(screen.getByRole('button', { name: 'Remove photo.txt' }))
    expect(onChange).toHaveBeenLastCalledWith([])
  })

  it('takes a removal back', async () => {
    const onChange = vi.fn()
    setUp(<Held value={[stored('a', 'a.txt'), stored('b', 'b.txt')]} onChange={onChange} />)
    await userEvent.click(screen.getByRole('button', { name: 'Remove a.txt' }))
    expect(onChange).toHaveBeenLastCalledWith([stored('b', 'b.txt')])
    await userEvent.keyboard('{Enter}')
    expect(onChange).toHaveBeenLastCalledWith([stored('a', 'a.txt'), stored('b', 'b.txt')])
  })

  it('says where no files can be added', () => {
    setUp(<FileField value={[stored('a', 'a.txt')]} />)
    expect(screen.getByText('Files cannot be added here')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('shows files that are only to be read', () => {
    setUp(<Held readOnly value={[stored('a', 'a.txt')]} />)
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Download a.txt'])
  })
})

const fields = defineFields([
  { key: 'subject', type: 'text', label: { en: 'Subject' } },
  { key: 'papers', type: 'file', label: { en: 'Papers' }, required: true, maximum: 2, mediaTypes: ['text/plain'] },
])

function Form({ onSubmit }: { readonly onSubmit: (values: FieldValues) => Promise<void> }) {
  return <FieldForm fields={fields} sources={useFormSources(fields)} onSubmit={onSubmit} submitLabel="Send" />
}

describe('<FileField /> in a form', () => {
  it('is not sent while a file is on its way, and is once it is stored', async () => {
    const onSubmit = vi.fn(async () => undefined)
    const { add, adapter } = setUp(<Form onSubmit={onSubmit} />)
    adapter.control.fail({ kind: 'silent', operation: 'files.append' })
    await add(newFile('offer.txt'))
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect((await screen.findAllByText(/“offer.txt” is not stored yet/)).length).toBeGreaterThan(0)
    expect(onSubmit).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the upload of offer.txt' }))
    await add(newFile('offer.txt'))
    await screen.findByRole('button', { name: 'Download offer.txt' })
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(1))
    expect(onSubmit).toHaveBeenCalledWith(
      expect.objectContaining({ papers: [expect.objectContaining({ name: 'offer.txt', size: 3_000 })] }),
      expect.anything(),
    )
  })

  it('keeps the form and nine tenths of a file whose upload dies, and goes on there', async () => {
    const onSubmit = vi.fn(async () => undefined)
    const { add, adapter } = setUp(<Form onSubmit={onSubmit} />, {
      faults: [{ kind: 'status', status: 500, operation: 'files.append', after: 9, times: 1 }],
    })
    adapter.control.fail({ kind: 'status', status: 401, operation: 'files.resume' })
    await userEvent.type(screen.getByRole('textbox', { name: /^Subject/ }), 'An offer')
    await add(newFile('offer.txt', 10_000))
    const goOn = await screen.findByRole('button', { name: 'Go on with offer.txt' }, { timeout: 4_000 })
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect((await screen.findAllByText(/“offer.txt” is not stored yet/)).length).toBeGreaterThan(0)
    expect(onSubmit).not.toHaveBeenCalled()
    await userEvent.click(goOn)
    await screen.findByRole('button', { name: 'Download offer.txt' })
    expect(adapter.control.calls.filter(({ operation }) => operation === 'files.begin')).toHaveLength(1)
    expect(screen.getByRole('textbox', { name: /^Subject/ })).toHaveValue('An offer')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  })

  it('names the button by its field', async () => {
    setUp(<Form onSubmit={async () => undefined} />)
    expect(await screen.findByRole('button', { name: /^Papers.*Add files$/ })).toBeVisible()
  })
})
