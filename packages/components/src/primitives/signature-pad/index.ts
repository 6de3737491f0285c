'use client'

export { SignaturePad, type SignaturePadProps } from './SignaturePad.js'
export type { SignaturePadLabels } from './SignaturePad.labels.js'
