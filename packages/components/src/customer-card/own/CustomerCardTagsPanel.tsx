import { type Customer, textIn } from '@clientele/core'
import { useOptions, useUpdateCustomer } from '@clientele/hooks'
import { type FormEvent, useState } from 'react'
import { useClientele, useLabels } from '../../clientele/index.js'
import { type AnchoredPopover, PopoverBox } from '../../lazy-popover/index.js'
import { Button } from '../../primitives/button/index.js'
import { Combobox } from '../../primitives/combobox/index.js'
import { Field } from '../../primitives/field/index.js'
import { customerCardOwnLabels } from './CustomerCardOwn.labels.js'
import styles from './CustomerCardPanels.module.css'

interface CustomerCardTagsPanelProps {
  readonly customer: Customer
  readonly save: string
  readonly popover: AnchoredPopover
}

/** Changes the tags of a customer, of those that the directory offers. Renders a popover with a form. */
export function CustomerCardTagsPanel({ customer, save, popover }: CustomerCardTagsPanelProps) {
  const words = useLabels('customerCardOwn', customerCardOwnLabels)
  const { locale, reportError } = useClientele()
  const { data = [] } = useOptions('customer-tags')
  const { mutateAsync, isPending, isError } = useUpdateCustomer()
  const [tags, setTags] = useState<readonly string[]>(customer.tags ?? [])
  const options = data.map(({ value, label, retired }) => ({ value, label: textIn(label, locale) ?? value, retired }))

  async function submit(event: FormEvent) {
    event.preventDefault()
    try {
      await mutateAsync({ id: customer.id, patch: { tags }, base: customer })
      popover.onClose()
    } catch (error) {
      reportError(error)
    }
  }

  return (
    <PopoverBox {...popover} className={styles.tags} aria-label={words.tags}>
      <form onSubmit={(event) => void submit(event)}>
        <Field label={words.tags}>
          {(control) => <Combobox {...control} multiple value={tags} onValueChange={setTags} options={options} />}
        </Field>
        <div className={styles.save}>
          <Button type="submit" variant="primary" busy={isPending}>
            {save}
          </Button>
          {isError && (
            <span role="alert" className={styles.failed}>
              {words.tagsFailed}
            </span>
          )}
        </div>
      </form>
    </PopoverBox>
  )
}
