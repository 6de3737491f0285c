import type { FieldDescriptor, FileRef, MaskedValue, Reference } from '@clientele/core'
import type { ReactNode } from 'react'

/** What a host draws itself of shown values. */
export interface FieldSlots {
  /** Shows a masked value with a way to see it in clear; `what` says whose value of which kind. */
  readonly renderMasked?: ((masked: MaskedValue, what: string, field: FieldDescriptor) => ReactNode) | undefined
  /** Shows what a field points to; a link to the record if left out. */
  readonly renderReference?: ((reference: Reference, field: FieldDescriptor) => ReactNode) | undefined
  /** Shows a file with a way to open it; its name and size if left out. */
  readonly renderFile?: ((file: FileRef, field: FieldDescriptor) => ReactNode) | undefined
}
