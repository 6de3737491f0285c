import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ClienteleFrame } from '../../clientele/index.js'
import { zhCN } from '../../locales/zh-CN.js'
import { TextInput } from '../text-input/index.js'
import { Field, type FieldProps } from './index.js'

function show(props: Partial<FieldProps>, chinese = false) {
  const language = chinese ? { locale: 'zh-CN', catalogue: zhCN } : { locale: 'en' }
  render(
    <ClienteleFrame {...language} zone="Asia/Shanghai">
      <Field label="Phone" {...props}>
        {(control) => <TextInput {...control} />}
      </Field>
    </ClienteleFrame>,
  )
  return screen.getByRole('textbox')
}

describe('<Field />', () => {
  it('names its control and describes it with the help', () => {
    const control = show({ help: 'With the country code' })
    expect(control).toHaveAccessibleName('Phone')
    expect(control).toHaveAccessibleDescription('With the country code')
    expect(control).toBeValid()
  })

  it('puts an error in place of the help and marks the control', () => {
    const control = show({ help: 'With the country code', error: 'Needs 8 digits; has 6' })
    expect(control).toHaveAccessibleDescription('Needs 8 digits; has 6')
    expect(control).toBeInvalid()
    expect(screen.queryByText('With the country code')).toBeNull()
  })

  it('says that it is required in the language of the root', () => {
    expect(show({ required: true })).toHaveAccessibleName('Phone required')
    expect(screen.getByRole('textbox')).toBeRequired()
  })

  it('says so in Chinese too', () => {
    expect(show({ required: true }, true)).toHaveAccessibleName('Phone 必填')
  })
})
