import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../clientele/index.js'
import { describeWidget } from '../conformance/describeWidget.js'
import { zhCN } from '../locales/zh-CN.js'
import { CustomerGrade } from './CustomerGrade.js'

describeWidget('<CustomerGrade />', {
  slot: 'customer-grade',
  element: (props) => <CustomerGrade grade="A" {...props} />,
})

describe('<CustomerGrade />', () => {
  it.each(['A', 'B', 'C', 'D', 'E', 'S', 'Premium'])('shows and names grade %s', (grade) => {
    render(
      <ClienteleFrame locale="zh-CN" zone="Asia/Shanghai" catalogue={zhCN}>
        <CustomerGrade grade={grade} />
      </ClienteleFrame>,
    )
    expect(screen.getByRole('img', { name: `${grade} 级` })).toHaveTextContent(grade)
  })

  it('is a dash that nobody hears without a grade', () => {
    render(
      <ClienteleFrame locale="en" zone="Asia/Shanghai">
        <CustomerGrade grade={null} />
      </ClienteleFrame>,
    )
    expect(screen.getByText('—')).toHaveAttribute('aria-hidden', 'true')
  })
})
