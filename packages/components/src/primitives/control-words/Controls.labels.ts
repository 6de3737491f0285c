/** The words that controls say by themselves. */
export interface ControlLabels {
  /** Stands in a list in which nothing is chosen yet. */
  readonly choose: string
  /** Names the button that opens a calendar. */
  readonly openCalendar: string
  /** Shows how a day is typed. */
  readonly datePattern: string
  /** Names the time beside a day. */
  readonly time: string
  /** Says whose clock a time is read from. */
  readonly zone: (zone: string) => string
  /** Names the choice of a currency. */
  readonly currency: string
  /** The unit of a length of time such as 1:30. */
  readonly hoursAndMinutes: string
  /** An option that is chosen but no longer offered. */
  readonly retired: (label: string) => string
  /** A value that is chosen but in no list. */
  readonly unlisted: (value: string) => string
  /** How many of a list are ticked. */
  readonly ticked: (done: number, all: number) => string
  /** Says that number keys choose. */
  readonly numberKeys: (steps: number) => string
  /** How much of a text is used. */
  readonly length: (used: number, max: number) => string
  /** Opens a masked value for typing another one. */
  readonly replace: string
  /** Empties a sensitive value. */
  readonly clear: string
  /** Takes a replacement or an emptying back. */
  readonly keep: string
  /** Stands in place of a sensitive value that will be emptied. */
  readonly cleared: string
}

/** The English words of controls. */
export const controlLabels: ControlLabels = {
  choose: 'Choose…',
  openCalendar: 'Open the calendar',
  datePattern: 'yyyy-mm-dd',
  time: 'Time',
  zone: (zone) => `${zone} time`,
  currency: 'Currency',
  hoursAndMinutes: 'h : min',
  retired: (label) => `${label} (no longer offered)`,
  unlisted: (value) => `${value} (not in the list)`,
  ticked: (done, all) => `${done} / ${all}`,
  numberKeys: (steps) => `keys 1 to ${steps}`,
  length: (used, max) => `${used} / ${max}`,
  replace: 'Replace',
  clear: 'Clear',
  keep: 'Keep as it was',
  cleared: 'Will be cleared when saved',
}
