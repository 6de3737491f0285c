import { useLabels } from '@clientele/components/clientele'
import { Dialog } from '@clientele/components/primitives'
import { Button } from '@clientele/components/primitives/button'
import { Icon } from '@clientele/components/primitives/icon'
import { X } from 'lucide'
import { useCallback, useRef, useState } from 'react'
import type { KeptFormDraft } from '../form-drafts/index.js'
import { CustomerFormContent, type CustomerFormProps } from './CustomerForm.js'
import { customerFormLabels } from './CustomerForm.labels.js'
import styles from './CustomerFormDialog.module.css'

/** What the form of a customer in a dialog takes. */
export interface CustomerFormDialogProps
  extends Pick<CustomerFormProps, 'customerId' | 'customFields' | 'currencies' | 'drafts' | 'onSaved'> {
  /** Whether the dialog is open. */
  readonly open: boolean
  /** Called when it opens or closes; a person with unsaved changes is asked before. */
  readonly onOpenChange: (open: boolean) => void
}

/** Shows the form of a customer in a dialog, which asks before unsaved changes are thrown away. Renders a `<dialog>` while it is open. */
export function CustomerFormDialog({ open, onOpenChange, onSaved, ...form }: CustomerFormDialogProps) {
  const words = useLabels('customerForm', customerFormLabels)
  const [dirty, setDirty] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const draft = useRef<KeptFormDraft>(undefined)
  const hold = useCallback((kept: KeptFormDraft | undefined) => {
    draft.current = kept
  }, [])

  function close() {
    setLeaving(false)
    setDirty(false)
    onOpenChange(false)
  }
  /** What is thrown away must not come back with the next opening. */
  function throwAway() {
    draft.current?.discard()
    close()
  }
  function leave() {
    if (dirty) setLeaving(true)
    else close()
  }

  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? onOpenChange(true) : leave())}>
      <Dialog.Content className={styles.dialog} aria-describedby={undefined}>
        {leaving && (
          <div className={styles.leaving} role="alert">
            <b className={styles.question}>{words.unsaved}</b>
            <Button autoFocus onClick={() => setLeaving(false)}>
              {words.keepEditing}
            </Button>
            <Button variant="danger" onClick={throwAway}>
              {words.leave}
            </Button>
          </div>
        )}
        <CustomerFormContent
          {...form}
          edge="none"
          onDirtyChange={setDirty}
          onDraft={hold}
          onCancel={leave}
          onSaved={(customer) => {
            close()
            onSaved?.(customer)
          }}
          renderHeading={({ title, note }) => (
            <div className={styles.head}>
              <Dialog.Title className={styles.title}>{title}</Dialog.Title>
              {note && <span className={styles.note}>{note}</span>}
              <Button
                variant="quiet"
                icon
                className={styles.close}
                aria-label={words.close}
                title={words.close}
                onClick={leave}
              >
                <Icon of={X} />
              </Button>
            </div>
          )}
        />
      </Dialog.Content>
    </Dialog.Root>
  )
}
