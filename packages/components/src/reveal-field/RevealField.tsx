import type { MaskedValue, RecordRef } from '@clientele/core'
import { useReveal } from '@clientele/hooks'
import { MaskedValueField, type MaskedValueFieldProps } from '../masked-value/index.js'

/** What a masked value that can be revealed takes. */
export interface RevealFieldProps extends Omit<MaskedValueFieldProps, 'reveal'> {
  /** The mask to show, with the handle it is revealed by. */
  readonly masked: MaskedValue
  /** The record the value belongs to. */
  readonly on: RecordRef
}

/** Shows a sensitive value as its mask and reveals it through the adapter. Renders a `<span>`. */
export function RevealField({ masked, on, ...rest }: RevealFieldProps) {
  return <MaskedValueField {...rest} masked={masked} reveal={useReveal(masked, on)} />
}
