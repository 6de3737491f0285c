/** The words that primitives say by themselves. */
export interface PrimitiveLabels {
  /** Names the button that closes a dialog. */
  readonly close: string
  /** Read aloud while something loads. */
  readonly loading: string
  /** Read aloud after the label of a field that must be filled. */
  readonly required: string
}

/** The English words of primitives. */
export const primitiveLabels: PrimitiveLabels = { close: 'Close', loading: 'Loading', required: 'required' }
