'use client'

export { ActionForm, type ActionFormProps } from './ActionForm.js'
export type { ActionFormLabels } from './ActionForm.labels.js'
