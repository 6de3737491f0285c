import { ClienteleFrame } from '@clientele/components'
import { zhCN } from '@clientele/components/locales/zh-CN'
import { composeStories } from '@storybook/react-vite'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { formsZhCN } from '../locales/zh-CN.js'
import * as stories from './JsonForm.stories.js'

const { Default, KeyTwice, Loop, NoDefinition, ManyFaults } = composeStories(stories, { decorators: [] })

function show(story: ReactNode, locale: 'en' | 'zh-CN' = 'en') {
  render(
    <ClienteleFrame
      locale={locale}
      zone="Asia/Shanghai"
      confirmLeave={false}
      {...(locale === 'zh-CN' && { catalogue: { ...zhCN, ...formsZhCN } })}
    >
      {story}
    </ClienteleFrame>,
  )
}

describe('<JsonForm />', () => {
  it('shows the form that a definition describes', async () => {
    show(<Default />)
    await userEvent.type(screen.getByRole('textbox', { name: /^Title/ }), 'Survey')
    expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled()
  })

  it('says which key stands twice', () => {
    show(<KeyTwice />)
    expect(screen.getByRole('alert')).toHaveTextContent('This form cannot be filled in')
    expect(screen.getByRole('listitem')).toHaveTextContent('[2].key key that no field before has')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('says which fields wait for one another', () => {
    show(<Loop />)
    expect(screen.getByRole('alert')).toHaveTextContent(/no loop: .*kind.*title|no loop: .*title.*kind/)
  })

  it('says that no definition came, in the language of the person', () => {
    show(<NoDefinition />, 'zh-CN')
    expect(screen.getByRole('alert')).toHaveTextContent('这张表单暂时无法填写')
    expect(screen.getByRole('listitem')).toHaveTextContent('整个定义 array')
  })

  it('counts what it does not list', () => {
    show(<ManyFaults />)
    expect(screen.getAllByRole('listitem')).toHaveLength(9)
    expect(screen.getByText(/^and \d+ more$/)).toBeVisible()
  })
})
