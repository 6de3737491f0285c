import { ClienteleFrame } from '@clientele/components'
import type { FieldValues } from '@clientele/core'
import { composeStories } from '@storybook/react-vite'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { fn } from 'storybook/test'
import { describe, expect, it } from 'vitest'
import * as kindsStories from './FieldForm.kinds.stories.js'
import * as visitStories from './FieldForm.stories.js'
import type { SubmitForm } from './model/index.js'

const { Default: VisitRecord } = composeStories(visitStories)
const { Default: EveryKind } = composeStories(kindsStories)

async function show(form: ReactNode) {
  const { container } = render(
    <ClienteleFrame locale="en" zone="Asia/Shanghai" confirmLeave={false}>
      {form}
    </ClienteleFrame>,
  )
  await waitFor(() => expect(container.querySelector('[data-slot=skeleton]')).toBeNull())
  return container
}

const keys = (typed: string) => userEvent.keyboard(typed)

/** Tabs until the focus is on something of this name. */
async function tabTo(name: RegExp, back = false): Promise<HTMLElement> {
  for (let presses = 0; presses < 80; presses += 1) {
    await userEvent.tab({ shift: back })
    const [here] = focused(name)
    if (here) return here
  }
  throw new Error(`The keyboard does not come to ${name}; it is on ${document.activeElement?.outerHTML.slice(0, 200)}.`)
}

function focused(name: RegExp): HTMLElement[] {
  const roles = ['textbox', 'radio', 'checkbox', 'combobox', 'button'] as const
  return roles
    .flatMap((role) => screen.queryAllByRole(role, { name }))
    .filter((each) => each === document.activeElement)
}

/** The keys of a native list are the browser's own. */
const choose = (list: HTMLElement, option: string) => userEvent.selectOptions(list, option)

describe('by keyboard alone', () => {
  it('a visit record is filled, with rows and a signature by name, and sent', async () => {
    const onSubmit = fn<SubmitForm>()
    await show(<VisitRecord values={undefined} onSubmit={onSubmit} />)
    await tabTo(/^Meeting/)
    await keys('4')
    await tabTo(/^Which one/)
    await keys('By letter')
    await tabTo(/^Date/)
    await keys('20261120')
    await choose(await tabTo(/^Visitor/), 'Zhou Lan')
    await tabTo(/^Person visited/)
    await keys('Chen Siyuan')
    await tabTo(/^Good/)
    await keys('2')
    await tabTo(/^Good/)
    await keys('{ArrowRight}')
    await tabTo(/^Add a row/)
    await keys('{Enter}')
    expect(screen.getByRole('textbox', { name: /Row 1 Question/ })).toHaveFocus()
    await keys('Loan units in time?')
    await tabTo(/Row 1 Measures/)
    await keys('Two in the eastern store')
    await tabTo(/^Add a row/)
    await keys('{Enter}Prices?')
    await tabTo(/Row 2 Measures/)
    await keys('None{Alt>}{ArrowUp}{/Alt}')
    expect(screen.getByRole('textbox', { name: /Row 1 Measures/ })).toHaveFocus()
    await tabTo(/^Actions Row 2/)
    await keys('{Enter}')
    await tabTo(/^Remove/)
    await keys('{Enter}')
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await keys('{Enter}')
    await tabTo(/^Key points/)
    await keys('Will renew')
    await tabTo(/Name of who signs/)
    await keys('Chen Siyuan')
    await tabTo(/^Sign with the name/)
    await keys('{Enter}')
    await tabTo(/^Submit/)
    await keys('{Enter}')
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    const sent: FieldValues | undefined = onSubmit.mock.calls[0]?.[0]
    expect(sent).toMatchObject({
      method: 'other',
      otherMethod: 'By letter',
      date: '2026-11-20',
      visitor: 'zhou',
      interviewee: 'Chen Siyuan',
      service: 'fairly',
      record: [
        { question: 'Prices?', measures: 'None' },
        { question: 'Loan units in time?', measures: 'Two in the eastern store' },
      ],
      points: 'Will renew',
      customerSignature: { strokes: [], name: 'Chen Siyuan' },
    })
  })

  it('what is missing is reached from the summary, and corrected', async () => {
    const onSubmit = fn<SubmitForm>()
    await show(<VisitRecord onSubmit={onSubmit} />)
    await tabTo(/^Submit/)
    await keys('{Enter}')
    await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('radio'))
    await keys('1')
    await tabTo(/^Visit record, row 2: Measures/, true)
    await keys('{Enter}')
    expect(screen.getByRole('textbox', { name: /Row 2 Measures/ })).toHaveFocus()
    await keys('Freeze the firmware')
    await keys('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  })

  it('a field of every kind is filled and sent', async () => {
    const onSubmit = fn<SubmitForm>()
    await show(<EveryKind values={undefined} onSubmit={onSubmit} />)
    const typed: readonly (readonly [RegExp, string])[] = [
      [/^Title/, 'Total station'],
      [/^Description/, 'Angle drifts'],
      [/^Quantity/, '2'],
      [/^Unit price/, '4.5'],
      [/^Credit limit.*Currency/, 'EUR'],
      [/^Credit limit/, '1500'],
      [/^Day/, '2026-11-20'],
      [/^Moment/, '2026-11-20'],
      [/^Moment.*Time/, '14:36'],
      [/^Planned/, '2026-11-27'],
      [/^Planned.*Time/, '9:00'],
      [/^Duration/, '1:30'],
      [/^Phone/, '13916527740'],
      [/^Mobile/, '13812366021'],
      [/^E-mail/, 'chen@example.com'],
      [/^High/, '1'],
      [/^Phone/, ' '],
      [/^1/, '4'],
      [/^Car booked/, ' '],
      [/^Spare unit/, ' '],
    ]
    for (const [name, text] of typed) {
      const here = await tabTo(name)
      if (here.matches('select')) await choose(here, text)
      else await keys(text)
    }
    await tabTo(/^Customer$/)
    await keys('华东')
    await screen.findByRole('option', { name: /华东/ })
    await keys('{ArrowDown}{Enter}')
    await tabTo(/Name of who signs/)
    await keys('Chen{Tab}{Enter}')
    await tabTo(/^Save/)
    await keys('{Enter}')
    await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
    expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({
      text: 'Total station',
      longText: 'Angle drifts',
      quantity: 2,
      price: 4.5,
      total: 9,
      money: { amount: '1500', currency: 'EUR' },
      day: '2026-11-20',
      moment: '2026-11-20T06:36:00.000Z',
      duration: 90,
      phone: '13916527740',
      mobile: '13812366021',
      email: 'chen@example.com',
      urgency: 'high',
      channels: ['phone'],
      rating: 4,
      ticks: ['car', 'device'],
      customer: { id: 'c1' },
      signature: { name: 'Chen' },
    })
  })
})
