import { type FieldDescriptor, type Instant, textIn } from '@clientele/core'
import type { DraftState, LeftOutField } from '@clientele/core/drafts'
import type { DraftStatusLabels } from './DraftStatus.labels.js'

/** What a person can do about a notice. */
export type DraftAction = 'discard' | 'undo' | 'takeOver' | 'reloadTheirs' | 'drop'

/** One line about a draft. */
export interface DraftNotice {
  readonly key: string
  readonly tone: 'calm' | 'warning'
  readonly text: string
  readonly actions: readonly DraftAction[]
  /** The copy that `drop` drops. */
  readonly copy?: string
}

/** What the lines are made with. */
export interface DraftNoticesInput {
  readonly state: DraftState
  readonly fields: readonly FieldDescriptor[]
  readonly labels: DraftStatusLabels
  readonly locale: string
  readonly time: (at: Instant) => string
}

const reasons = ['sensitive', 'too-large', 'unstorable'] as const

/** Says in lines what a person should know of a draft, the most pressing first. */
export function draftNotices({ state, fields, labels, locale, time }: DraftNoticesInput): readonly DraftNotice[] {
  const { trouble, leftOut, aside, unopened, discarded } = state
  const names = (keys: readonly string[]) => labels.join(keys.map((key) => nameOf(key, fields, locale)))
  const line = (key: string, tone: DraftNotice['tone'], text: string, ...actions: DraftAction[]): DraftNotice => ({
    key,
    tone,
    text,
    actions,
  })
  const out = reasons.flatMap((reason) => {
    const keys = leftOut.filter((each: LeftOutField) => each.reason === reason).map(({ field }) => field)
    return keys.length ? [line(reason, 'warning', labels.leftOut[reason](names(keys)))] : []
  })
  const asideKeys = Object.keys(aside)
  return [
    ...(trouble ? [line('trouble', 'warning', labels.trouble[trouble])] : []),
    ...elsewhereLines(),
    ...out,
    ...unopened.map(({ id, reason, savedAt }) => ({
      ...line(id, 'warning', labels.unopened[reason](time(savedAt)), 'drop'),
      copy: id,
    })),
    ...(asideKeys.length ? [line('aside', 'warning', labels.aside(names(asideKeys)))] : []),
    ...restoredLines(),
    ...(discarded ? [line('discarded', 'calm', labels.discarded, 'undo')] : []),
  ]

  function elsewhereLines(): readonly DraftNotice[] {
    const { elsewhere } = state
    if (!elsewhere) return []
    const { event, savedAt } = elsewhere
    if (event === 'finished') return [line('elsewhere', 'warning', labels.finishedElsewhere)]
    if (event === 'open' || !savedAt) return [line('elsewhere', 'calm', labels.openElsewhere)]
    const say = event === 'saved' ? labels.savedElsewhere : labels.takenOver
    return [line('elsewhere', 'warning', say(time(savedAt)), 'takeOver', 'reloadTheirs')]
  }

  function restoredLines(): readonly DraftNotice[] {
    const { restored } = state
    if (!restored) return []
    const { savedAt, recordChanged } = restored
    const text = (recordChanged ? labels.restoredOverChange : labels.restored)(time(savedAt))
    return [line('restored', recordChanged ? 'warning' : 'calm', text, 'discard')]
  }
}

/** The words of a field, or of a column in its rows; a field that is gone has only its key. */
function nameOf(key: string, fields: readonly FieldDescriptor[], locale: string): string {
  const [head = key, ...rest] = key.split('.')
  const field = fields.find((each) => each.key === head)
  if (!field) return key
  const label = textIn(field.label, locale) ?? field.key
  return rest.length ? `${label} › ${nameOf(rest.join('.'), field.fields ?? [], locale)}` : label
}
