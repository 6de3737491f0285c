/** The words of a signature pad. */
export interface SignaturePadLabels {
  /** Stands where nothing is drawn yet. */
  readonly draw: string
  /** Names the input for who signs. */
  readonly name: string
  /** Signs with the typed name instead of a drawing. */
  readonly signByName: string
  /** Takes the last stroke back. */
  readonly undo: string
  /** Takes the signature back. */
  readonly again: string
  /** Names a drawn signature for those who cannot see it. */
  readonly drawn: (name: string) => string
  /** Stands beside a name that was typed instead of drawn. */
  readonly typed: string
  /** Stands where nobody has signed. */
  readonly unsigned: string
  /** Read aloud when it is signed. */
  readonly signed: string
}

/** The English words of a signature pad. */
export const signaturePadLabels: SignaturePadLabels = {
  draw: 'Sign here',
  name: 'Name of who signs',
  signByName: 'Sign with the name',
  undo: 'Undo stroke',
  again: 'Sign again',
  drawn: (name) => (name ? `Drawn signature of ${name}` : 'Drawn signature'),
  typed: 'signed by typing the name',
  unsigned: 'Not signed',
  signed: 'Signed',
}
