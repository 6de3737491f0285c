/** The words that dates and unknown values are written with. */
export interface WritingLabels {
  /** Stands where a value is not known. */
  readonly unknown: string
  /** A moment of today, from its time. */
  readonly today: (time: string) => string
  /** A moment of yesterday, from its time. */
  readonly yesterday: (time: string) => string
  /** How long something has lasted. */
  readonly age: (years: number, months: number) => string
}

function count(amount: number, unit: string) {
  return amount ? `${amount} ${unit}${amount === 1 ? '' : 's'}` : ''
}

/** The English words of written values. */
export const writingLabels: WritingLabels = {
  unknown: '—',
  today: (time) => `Today ${time}`,
  yesterday: (time) => `Yesterday ${time}`,
  age: (years, months) => `${count(years, 'year')} ${count(months, 'month')}`.trim() || 'under a month',
}
