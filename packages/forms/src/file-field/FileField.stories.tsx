import { Field, useClientele } from '@clientele/components'
import type { FileRef } from '@clientele/core'
import { type FileSource, useFileSource } from '@clientele/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { FileField, type FileFieldProps } from './FileField.js'

const megabyte = 1024 * 1024
const pdf = 'application/pdf'

const meta = {
  title: 'Forms/File field',
  component: FileField,
  args: { value: [] },
  render: (args) => <Labelled {...args} />,
} satisfies Meta<typeof FileField>

export default meta

type Story = StoryObj<typeof meta>

/** Nothing chosen yet. */
export const Default: Story = {}

/** Two files of five, and what one may be. */
export const Filled: Story = {
  args: {
    value: [
      { id: 'f1', name: 'TS-860 校准证书.pdf', size: 1.8 * megabyte, mediaType: pdf },
      { id: 'f2', name: 'IMG_2041.jpg', size: 2.4 * megabyte, mediaType: 'image/jpeg' },
    ],
    limits: { maxBytes: 5 * megabyte, mediaTypes: [pdf, 'image/*'] },
    maximum: 5,
  },
}

/** No further file fits; the button says why. */
export const Full: Story = {
  args: { value: [{ id: 'f1', name: 'contract.pdf', size: 46_200, mediaType: pdf }], maximum: 1 },
}

/** What a draft remembers of files that had not arrived when the page was left. */
export const Unfinished: Story = {
  args: {
    value: [
      { id: 'f1', name: 'contract.pdf', size: 46_200, mediaType: pdf },
      { id: 'local:earlier', name: 'IMG_2043.jpg', size: 4.2 * megabyte, mediaType: 'image/jpeg' },
    ],
  },
}

/** Only to be read. */
export const ReadOnly: Story = {
  args: { ...Filled.args, readOnly: true },
}

/** The adapter has no port for files. */
export const NoPort: Story = { render: (args) => <Labelled {...args} source={null} /> }

/** On a phone. */
export const Narrow: Story = {
  args: Filled.args ?? {},
  render: (args) => (
    <div style={{ maxInlineSize: 360 }}>
      <Labelled {...args} />
    </div>
  ),
}

type LabelledProps = Omit<FileFieldProps, 'source'> & { readonly source?: FileSource | null | undefined }

function Labelled({ value: first, source, ...props }: LabelledProps) {
  const { locale } = useClientele()
  const own = useFileSource()
  const [value, setValue] = useState<readonly FileRef[]>(first)
  return (
    <Field label={locale === 'zh-CN' ? '附件' : 'Attachments'}>
      {(control) => (
        <FileField
          {...props}
          control={control}
          source={source === null ? undefined : (source ?? own)}
          value={value}
          onValueChange={setValue}
        />
      )}
    </Field>
  )
}
