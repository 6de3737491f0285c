'use client'

export type { FormSources } from './FormSources.js'
export { useFormSources } from './useFormSources.js'
