/** The words in place of a form whose definition is wrong. */
export interface JsonFormLabels {
  readonly title: string
  /** How many faults the definition has, and that nothing that was filled in elsewhere is touched. */
  readonly text: (faults: number) => string
  /** Names a fault of the definition itself, which has no path. */
  readonly whole: string
  /** Stands after the first faults. */
  readonly more: (count: number) => string
}

/** The English words in place of a form whose definition is wrong. */
export const jsonFormLabels: JsonFormLabels = {
  title: 'This form cannot be filled in',
  text: (faults) =>
    `Its definition has ${faults === 1 ? 'a fault' : `${faults} faults`}. Send this to whoever looks after the forms:`,
  whole: 'the definition',
  more: (count) => `and ${count} more`,
}
