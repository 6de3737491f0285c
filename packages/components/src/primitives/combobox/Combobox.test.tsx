import guarded from 'clientele:styles.css?raw'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent as person } from 'vitest/browser'
import { ClienteleFrame } from '../../clientele/index.js'
import { zhCN } from '../../locales/zh-CN.js'
import { Button } from '../button/index.js'
import { Dialog } from '../dialog/index.js'
import { Field } from '../field/index.js'
import { Combobox, type ComboboxOption, type ComboboxProps } from './index.js'

const places = {
  'the document': () => document.body.appendChild(document.createElement('div')),
  'a shadow root': () => {
    const host = document.body.appendChild(document.createElement('div'))
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.innerHTML = `<style>${guarded}</style>`
    return shadow.appendChild(document.createElement('div'))
  },
}

const people: readonly ComboboxOption[] = [
  { value: 'zhou', label: '周岚', detail: '销售一部' },
  { value: 'li', label: '李想', detail: '销售二部' },
  { value: 'gao', label: '高原', detail: '销售一部' },
  { value: 'saar', label: 'Kadri Saar', detail: 'Export' },
]

function show(props: Partial<ComboboxProps> = {}, container = places['the document']()) {
  const given = { options: people, ...props } as ComboboxProps
  const view = render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai">
      <Field label="Owner">{(control) => <Combobox {...control} {...given} />}</Field>
      <Button>After</Button>
    </ClienteleFrame>,
    { container },
  )
  const inside = within(container)
  return {
    ...view,
    inside,
    input: inside.getByRole<HTMLInputElement>('combobox', { name: 'Owner' }),
    names: () => inside.queryAllByRole('option').map((option) => option.textContent),
    active: (input: HTMLElement) => {
      const root = container.getRootNode() as Document | ShadowRoot
      return root.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent
    },
  }
}

function focused() {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

function spoken() {
  return screen.getAllByRole('status').map((region) => region.textContent)
}

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(Object.entries(places))('<Combobox /> in %s', (_place, makeRoot) => {
  it('opens all options by a press, and takes the pressed one', async () => {
    const onValueChange = vi.fn()
    const { inside, input } = show({ onValueChange }, makeRoot())
    expect(input).toHaveAttribute('aria-expanded', 'false')
    await person.click(input)
    const list = await inside.findByRole('listbox', { name: 'Owner' })
    expect(input).toHaveAttribute('aria-controls', list.id)
    await person.click(within(list).getByRole('option', { name: /李想/ }))
    await waitFor(() => expect(list).not.toBeInTheDocument())
    expect(onValueChange.mock.calls).toEqual([['li', people[1]]])
    expect(input).toHaveValue('李想')
    expect(focused()).toBe(input)
  })

  it('moves by arrow keys, chooses by Enter and gives way to Escape', async () => {
    const onValueChange = vi.fn()
    const { inside, input, active } = show({ onValueChange }, makeRoot())
    input.focus()
    await person.keyboard('{ArrowDown}')
    expect(await inside.findByRole('listbox')).toBeVisible()
    await person.keyboard('{ArrowDown}{ArrowDown}')
    expect(active(input)).toContain('李想')
    await person.keyboard('{ArrowUp}{ArrowUp}')
    expect(active(input)).toContain('Kadri')
    await person.keyboard('{Enter}')
    expect(input).toHaveValue('Kadri Saar')
    await person.keyboard('zz{Escape}')
    await waitFor(() => expect(inside.queryByText(/Nothing matches/)).toBeNull())
    expect(input).toHaveValue('Kadri Saar')
    expect(onValueChange.mock.calls).toEqual([['saar', people[3]]])
  })

  it('narrows down by what is typed: a part, a detail, or the initials of the pinyin', async () => {
    const { input, names } = show({}, makeRoot())
    await userEvent.type(input, '一部')
    expect(names()).toEqual(['周岚销售一部', '高原销售一部'])
    await person.fill(input, 'lx')
    expect(names()).toEqual(['李想销售二部'])
    await person.keyboard('{Enter}')
    expect(input).toHaveValue('李想')
  })

  it('puts what was there back when the focus goes on', async () => {
    const { input, inside } = show({ defaultValue: 'gao' }, makeRoot())
    expect(input).toHaveValue('高原')
    await userEvent.click(input)
    await person.keyboard('Kad{Tab}')
    await waitFor(() => expect(inside.queryByRole('listbox')).toBeNull())
    expect(input).toHaveValue('高原')
    expect(focused()).not.toBe(input)
  })
})

describe('<Combobox /> for one value', () => {
  it('is cleared by its button and by emptying what is typed', async () => {
    const onValueChange = vi.fn()
    const { input } = show({ defaultValue: 'gao', onValueChange })
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(input).toHaveValue('')
    expect(input).toHaveFocus()
    await userEvent.type(input, 'kad{Enter}')
    await userEvent.clear(input)
    expect(onValueChange.mock.calls).toEqual([
      [null, null],
      ['saar', people[3]],
      [null, null],
    ])
  })

  it('keeps a retired and an unknown value, and says so', () => {
    const options = [...people, { value: 'old', label: '何静', retired: true }]
    const retired = show({ options, defaultValue: 'old' })
    expect(retired.input).toHaveValue('何静 (no longer offered)')
    retired.unmount()
    expect(show({ options, defaultValue: 'p-77' }).input).toHaveValue('p-77 (not in the list)')
  })

  it('offers no retired option to others', async () => {
    const { input, names } = show({ options: [{ value: 'old', label: '何静', retired: true }, ...people] })
    await userEvent.click(input)
    expect(names()).toHaveLength(4)
  })

  it('shows what its parent holds', async () => {
    const { input, names } = show({ value: 'zhou' })
    await userEvent.click(input)
    await userEvent.click(screen.getByRole('option', { name: /高原/ }))
    expect(input).toHaveValue('周岚')
    await userEvent.click(input)
    expect(names()).toHaveLength(4)
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('周岚')
  })

  it('is a field: required, described, refused, off, submitted', () => {
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <form aria-label="Form">
          <Field label="Owner" required error="Choose who looks after them">
            {(control) => <Combobox {...control} options={people} name="owner" defaultValue="gao" />}
          </Field>
        </form>
      </ClienteleFrame>,
    )
    const input = screen.getByRole('combobox', { name: /Owner/ })
    expect(input).toBeRequired()
    expect(input).toBeInvalid()
    expect(input).toHaveAccessibleDescription('Choose who looks after them')
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull()
    expect(screen.getByRole('form')).toHaveFormValues({ owner: 'gao' })
  })

  it('can be read without being changed', async () => {
    const { input } = show({ readOnly: true, defaultValue: 'gao' })
    await userEvent.click(input)
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull()
  })

  it('does not choose what is off', async () => {
    const onValueChange = vi.fn()
    const { input } = show({ onValueChange, options: [{ value: 'x', label: 'Left', disabled: true }] })
    await userEvent.click(input)
    await userEvent.click(screen.getByRole('option', { name: 'Left' }))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(onValueChange).not.toHaveBeenCalled()
  })

  it('opens inside a dialog, whose Escape it takes first', async () => {
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <Dialog.Root defaultOpen>
          <Dialog.Content>
            <Dialog.Title>Edit</Dialog.Title>
            <Combobox aria-label="Owner" options={people} />
          </Dialog.Content>
        </Dialog.Root>
      </ClienteleFrame>,
    )
    const dialog = await screen.findByRole('dialog')
    await person.click(screen.getByRole('combobox'))
    await person.click(await within(dialog).findByRole('option', { name: /高原/ }))
    expect(screen.getByRole('combobox')).toHaveValue('高原')
    await person.keyboard('{ArrowDown}{Escape}')
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    expect(dialog).toBeVisible()
  })

  it('leaves Enter to the form while it is closed', async () => {
    const submit = vi.fn((event: SubmitEvent) => event.preventDefault())
    const { input } = show()
    document.addEventListener('keydown', submit as never)
    input.focus()
    await userEvent.keyboard('{Enter}')
    expect(submit).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', submit as never)
  })
})

describe('<Combobox /> while an input method composes', () => {
  it('searches nothing and chooses nothing before it has ended', async () => {
    const onSearch = vi.fn(() => Promise.resolve(people))
    const onValueChange = vi.fn()
    const { input } = show({ options: undefined, onSearch, onValueChange })
    input.focus()
    fireEvent.compositionStart(input)
    fireEvent.input(input, { target: { value: 'zhou' }, isComposing: true })
    expect(input).toHaveValue('zhou')
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true })
    fireEvent.keyDown(input, { key: 'ArrowDown', keyCode: 229 })
    expect(screen.queryByText('Searching…')).toBeNull()
    fireEvent.compositionEnd(input, { target: { value: '周' } })
    expect(await screen.findByRole('option', { name: /周岚/ })).toBeVisible()
    expect(onSearch.mock.calls).toEqual([['周', expect.any(AbortSignal)]])
    expect(onValueChange).not.toHaveBeenCalled()
  })
})

describe('<Combobox /> that searches elsewhere', () => {
  it('asks to type, says that it searches, and how many there are', async () => {
    const { input, names } = show({ options: undefined, onSearch: () => Promise.resolve(people.slice(3)) })
    await userEvent.click(input)
    expect(spoken()).toContain('Type to search')
    await userEvent.type(input, 'kad')
    expect(screen.getByText('Searching…', { ignore: '[role=status]' })).toBeVisible()
    await waitFor(() => expect(names()).toEqual(['Kadri SaarExport']))
    expect(spoken()).toContain('1 result')
    expect(screen.getByText('Kad', { selector: 'mark' })).toBeVisible()
  })

  it('drops an answer that a newer question has overtaken', async () => {
    const answers = new Map<string, (options: readonly ComboboxOption[]) => void>()
    const signals = new Map<string, AbortSignal>()
    const onSearch = (query: string, signal: AbortSignal) => {
      signals.set(query, signal)
      return new Promise<readonly ComboboxOption[]>((resolve) => answers.set(query, resolve))
    }
    const { input, names } = show({ options: undefined, onSearch })
    await userEvent.type(input, '周')
    await waitFor(() => expect(answers.has('周')).toBe(true))
    await userEvent.type(input, '岚')
    expect(signals.get('周')?.aborted).toBe(true)
    await waitFor(() => expect(answers.has('周岚')).toBe(true))
    answers.get('周岚')?.(people.slice(0, 1))
    await waitFor(() => expect(names()).toHaveLength(1))
    answers.get('周')?.(people)
    await userEvent.keyboard('{ArrowDown}')
    expect(names()).toHaveLength(1)
  })

  it('asks once for what is typed quickly, and stops asking when it is closed', async () => {
    const signals: AbortSignal[] = []
    const onSearch = vi.fn((_query: string, signal: AbortSignal) => {
      signals.push(signal)
      return new Promise<never>(() => {})
    })
    const { input } = show({ options: undefined, onSearch })
    await userEvent.type(input, 'kadri')
    await waitFor(() => expect(onSearch).toHaveBeenCalledOnce())
    await userEvent.keyboard('{Escape}')
    expect(signals[0]?.aborted).toBe(true)
    expect(onSearch.mock.calls[0]?.[0]).toBe('kadri')
  })

  it('says that a search failed and tries it again by its button or Enter', async () => {
    const onSearch = vi
      .fn<(query: string) => Promise<readonly ComboboxOption[]>>()
      .mockRejectedValueOnce(new Error('down'))
      .mockImplementationOnce(() => {
        throw new Error('down at once')
      })
      .mockResolvedValueOnce(people)
    const { input, names } = show({ options: undefined, onSearch })
    await userEvent.type(input, 'k')
    expect(await screen.findByText(/The search failed/, { ignore: '[role=status]' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /Try again/ }))
    await waitFor(() => expect(onSearch).toHaveBeenCalledTimes(2))
    expect(input).toHaveFocus()
    expect(await screen.findByRole('button', { name: /Try again/ })).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(names()).toHaveLength(4))
    expect(input).toHaveValue('k')
  })

  it('names a value that only its parent knows, and one that was chosen here', async () => {
    const onSearch = () => Promise.resolve(people)
    const { input } = show({
      options: undefined,
      onSearch,
      searchFrom: 0,
      defaultValue: 'c-7',
      known: [{ value: 'c-7', label: 'Hydrocon' }],
    })
    expect(input).toHaveValue('Hydrocon')
    await userEvent.click(input)
    await userEvent.click(await screen.findByRole('option', { name: /高原/ }))
    expect(input).toHaveValue('高原')
  })
})

describe('<Combobox /> for several values', () => {
  it('adds and takes back without closing, each with a chip', async () => {
    const onValueChange = vi.fn()
    const { input } = show({ multiple: true, onValueChange } as never)
    await userEvent.click(input)
    await userEvent.click(screen.getByRole('option', { name: /李想/ }))
    await userEvent.click(screen.getByRole('option', { name: /高原/ }))
    await userEvent.click(screen.getByRole('option', { name: /李想/ }))
    expect(onValueChange.mock.calls.map(([values]) => values)).toEqual([['li'], ['li', 'gao'], ['gao']])
    expect(within(screen.getByRole('list', { name: 'Chosen' })).getAllByRole('listitem')).toHaveLength(1)
    expect(screen.getByRole('listbox')).toHaveAttribute('aria-multiselectable', 'true')
  })

  it('takes the last one back with Backspace, and any by arrow keys', async () => {
    const { input } = show({ multiple: true, defaultValue: ['li', 'gao', 'saar'] } as never)
    input.focus()
    await person.keyboard('{Backspace}')
    expect(screen.queryByText('Kadri Saar')).toBeNull()
    await person.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(screen.getByRole('button', { name: 'Remove 李想' })).toHaveFocus()
    await person.keyboard('{Delete}')
    expect(screen.getByRole('button', { name: 'Remove 高原' })).toHaveFocus()
    await person.keyboard('{ArrowRight}')
    expect(input).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Remove 高原' }))
    expect(screen.queryByRole('list', { name: 'Chosen' })).toBeNull()
    expect(input).toHaveFocus()
  })
})

describe('<Combobox /> over two thousand options', () => {
  const many = Array.from({ length: 2000 }, (_, place) => ({ value: `c${place}`, label: `Customer ${place}` }))

  it('draws the first of them, says so, and draws more for the keys', async () => {
    const { input, names, active } = show({ options: many })
    await userEvent.click(input)
    expect(names()).toHaveLength(100)
    expect(screen.getByText('The first 100 of 2,000; type to narrow them down')).toBeVisible()
    expect(screen.getAllByRole('option')[0]).toHaveAttribute('aria-setsize', '2000')
    await userEvent.keyboard('{ArrowUp}')
    expect(active(input)).toBe('Customer 1999')
    await userEvent.clear(input)
    await userEvent.type(input, '1234')
    expect(names()).toEqual(['Customer 1234'])
  })

  it('draws more when it is scrolled', async () => {
    const { input, names } = show({ options: many })
    await userEvent.click(input)
    screen.getByRole('listbox').lastElementChild?.scrollIntoView()
    await waitFor(() => expect(names().length).toBeGreaterThan(100))
  })
})

it('speaks Chinese', async () => {
  render(
    <ClienteleFrame locale="zh-CN" zone="Asia/Shanghai" catalogue={zhCN}>
      <Combobox aria-label="负责人" options={people} defaultValue="gao" />
    </ClienteleFrame>,
  )
  expect(screen.getByRole('button', { name: '清除' })).toBeVisible()
  await userEvent.type(screen.getByRole('combobox'), '八所')
  expect(spoken()).toContain('没有匹配「八所」的选项')
})
