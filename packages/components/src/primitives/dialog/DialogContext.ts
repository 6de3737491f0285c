import { createRequiredContext } from '../../required-context/index.js'

interface DialogValue {
  close(): void
}

const [DialogProvider, useDialog] = createRequiredContext<DialogValue>({
  root: 'Dialog.Root',
  gives: 'whether the dialog is open',
  code: 'CL003',
})

export { DialogProvider, useDialog }
