import type { Instant } from '@clientele/core'
import { sampleNow } from '@clientele/core/testing'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../clientele/index.js'
import { describeWidget } from '../conformance/describeWidget.js'
import { zhCN } from '../locales/zh-CN.js'
import { ConflictView, type ConflictViewProps } from './index.js'

const overlaps = [
  { field: 'grade', label: 'Grade', original: 'B', yours: 'A', theirs: 'C' },
  { field: 'contacts.k1.phone', label: 'Phone', original: '138 •••• 6021', yours: '139 •••• 7740', theirs: '—' },
]

const ways = { onResolve: vi.fn(), onContinue: vi.fn(), onDiscard: vi.fn() }

function show(props: Partial<ConflictViewProps> = {}, locale: 'en' | 'zh-CN' = 'en', width = 760) {
  const own = { onResolve: vi.fn(), onContinue: vi.fn(), onDiscard: vi.fn() }
  const catalogue = locale === 'zh-CN' ? zhCN : undefined
  render(
    <ClienteleFrame
      locale={locale}
      zone="Asia/Shanghai"
      clock={() => sampleNow}
      catalogue={catalogue}
      style={{ inlineSize: width }}
    >
      <ConflictView overlaps={overlaps} {...own} {...props} />
    </ClienteleFrame>,
  )
  return own
}

describeWidget('<ConflictView />', {
  slot: 'conflict-view',
  element: (props) => <ConflictView overlaps={overlaps} {...ways} {...props} />,
  labels: { override: { saveChoice: 'Keep these' }, shows: 'Keep these' },
})

describe('<ConflictView />', () => {
  it('says who saved what and when, and that nothing is lost', () => {
    const saved = { by: { id: 'p1', name: '何静' }, at: '2026-11-20T06:47:00.000Z' as Instant, version: 37 }
    show(saved, 'zh-CN')
    const view = screen.getByRole('region', { name: '何静在 14:47 先保存了第 37 版，有 2 处与你的修改不同。' })
    expect(view).toHaveFocus()
    expect(view).toHaveTextContent('你的修改没有丢，也还没有保存。')
  })

  it.each([
    ['en', {}, 'Somebody else saved a change first. 2 of your changes differ.'],
    [
      'en',
      { at: '2026-11-18T08:05:00.000Z' as Instant, version: 4 },
      'Somebody else saved revision 4 first (18 Nov 16:05).',
    ],
    ['zh-CN', {}, '有人先保存了修改，有 2 处与你的修改不同。'],
    ['zh-CN', { at: '2026-11-19T08:05:00.000Z' as Instant }, '有人在昨天 16:05 先保存了修改'],
  ] as const)('says in %s what it knows of the other save', (locale, saved, sentence) => {
    show(saved, locale)
    expect(screen.getByText(sentence, { exact: false })).toBeVisible()
  })

  it('groups the two values of a field under its name, with the original', () => {
    show()
    const group = screen.getByRole('radiogroup', { name: 'Phone' })
    expect(group).toHaveAccessibleDescription('was 138 •••• 6021')
    expect(within(group).getByRole('radio', { name: 'Yours 139 •••• 7740' })).not.toBeChecked()
    expect(within(group).getByRole('radio', { name: 'Saved first —' })).not.toBeChecked()
  })

  it('saves nothing before every field has a choice', async () => {
    const { onResolve } = show()
    const save = screen.getByRole('button', { name: 'Save my choice' })
    expect(save).toBeDisabled()
    expect(save).toHaveAccessibleDescription('2 choices left.')
    await userEvent.click(screen.getByRole('radio', { name: 'Yours A' }))
    expect(save).toHaveAccessibleDescription('Choose one of the two.')
    await userEvent.click(screen.getByText('—', { selector: '[data-side] *' }))
    await userEvent.click(save)
    expect(onResolve).toHaveBeenCalledExactlyOnceWith({ grade: 'yours', 'contacts.k1.phone': 'theirs' })
  })

  it('can be answered with the keyboard alone', async () => {
    const { onResolve } = show()
    await userEvent.keyboard('{Tab} {Tab} {ArrowRight}{Tab}{Enter}')
    expect(onResolve).toHaveBeenCalledExactlyOnceWith({ grade: 'yours', 'contacts.k1.phone': 'theirs' })
  })

  it('tells what merged by itself, and whose change it was', () => {
    show({
      by: { id: 'p1', name: '何静' },
      merged: [
        { field: 'region', label: 'Region', original: '—', value: 'East', by: 'theirs' },
        { field: 'shortName', label: 'Short name', original: '—', value: '华测', by: 'yours' },
      ],
    })
    expect(screen.getByText('Region').closest('[data-slot]')).toHaveTextContent(
      /you did not change it.*East.*only one side changed, merged/,
    )
    expect(screen.getByText('Short name').closest('[data-slot]')).toHaveTextContent(/华测.*merged.*not changed by them/)
  })

  it('saves at once where nothing overlaps', async () => {
    const { onResolve } = show({ overlaps: [] })
    expect(screen.getByText(/Your changes touch other fields/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Save my choice' }))
    expect(onResolve).toHaveBeenCalledExactlyOnceWith({})
  })

  it('goes back to editing', async () => {
    const { onContinue } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Keep editing' }))
    expect(onContinue).toHaveBeenCalledOnce()
  })

  it('asks before it throws work away', async () => {
    const { onDiscard } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Discard mine' }))
    const back = screen.getByRole('button', { name: 'Back' })
    expect(back).toHaveFocus()
    expect(back).toHaveAccessibleDescription('Throw your changes away? They cannot be brought back.')
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Discard mine' })).toHaveFocus()
    expect(onDiscard).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    expect(onDiscard).toHaveBeenCalledOnce()
  })

  it('takes no other choice while one is being saved', async () => {
    const { onResolve } = show({ saving: true })
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Keep editing' })).toBeDisabled()
    expect(onResolve).not.toHaveBeenCalled()
  })

  it('keeps the side beside each value on a phone', () => {
    show({}, 'en', 360)
    expect(screen.getAllByText('Yours', { selector: '[data-side] *' }).length).toBe(2)
    for (const title of screen.getAllByText('Yours', { selector: '[data-side] *' })) expect(title).toBeVisible()
  })
})
