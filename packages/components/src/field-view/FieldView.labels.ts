/** The words of values that are shown. */
export interface FieldViewLabels {
  /** What is read aloud before something that is ticked off. */
  readonly ticked: string
  /** What is read aloud before something that is not. */
  readonly open: string
  /** How many of a list are ticked off. */
  readonly ticks: (done: number, all: number) => string
  /** How many rows there are, where they do not stand there. */
  readonly rows: (count: number) => string
  /** A step of a scale that has no word. */
  readonly step: (value: number, of: number) => string
  /** Names the drawing of a signature. */
  readonly signature: (name: string) => string
  /** Stands beside a name that was typed instead of drawn. */
  readonly typed: string
  /** Says whose value a mask stands for: `phone of Jaan Tamm`. */
  readonly whose: (field: string, record: string) => string
}

/** The English words of values that are shown. */
export const fieldViewLabels: FieldViewLabels = {
  ticked: 'done:',
  open: 'open:',
  ticks: (done, all) => `${done} / ${all}`,
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  step: (value, of) => `${value} of ${of}`,
  signature: (name) => (name ? `Drawn signature of ${name}` : 'Drawn signature'),
  typed: 'signed by typing the name',
  whose: (field, record) => `${field} of ${record}`,
}
