'use client'

export { JsonForm, type JsonFormProps } from './JsonForm.js'
export type { JsonFormLabels } from './JsonForm.labels.js'
