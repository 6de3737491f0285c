import type { ControlLabels } from '../control-words/index.js'

/** One option of a choice. */
export interface ChoiceOption {
  readonly value: string
  readonly label: string
  /** Shown and marked where it is kept, no longer offered. */
  readonly retired?: boolean | undefined
  /** What a short label means in words, for a tooltip and for those who hear it. */
  readonly description?: string | undefined
}

/** What can be chosen: the options still offered, and those retired or unknown that somebody holds, marked. */
export function offeredOptions(
  options: readonly ChoiceOption[],
  kept: readonly (string | undefined)[],
  words: Pick<ControlLabels, 'retired' | 'unlisted'>,
): readonly ChoiceOption[] {
  const known = options
    .filter(({ value, retired }) => !retired || kept.includes(value))
    .map((option) => (option.retired ? { ...option, label: words.retired(option.label) } : option))
  const listed = new Set(options.map(({ value }) => value))
  const unknown = [...new Set(kept)].flatMap((value) =>
    value && !listed.has(value) ? [{ value, label: words.unlisted(value), retired: true }] : [],
  )
  return [...known, ...unknown]
}
