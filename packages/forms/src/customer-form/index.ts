'use client'

export { CustomerForm, type CustomerFormProps } from './CustomerForm.js'
export type { CustomerFormLabels } from './CustomerForm.labels.js'
export { CustomerFormDialog, type CustomerFormDialogProps } from './CustomerFormDialog.js'
export type { CustomerFormHeading } from './CustomerFormHead.js'
