import type { Interaction, Page } from '@clientele/core'
import { FileText, Footprints, type IconNode, Mail, Megaphone, MessageCircle, Phone } from 'lucide'
import { memo, type ReactNode } from 'react'
import { RecordLink } from '../clientele/index.js'
import type { OptionLabel } from '../option-label/index.js'
import { Button } from '../primitives/button/index.js'
import { Icon } from '../primitives/icon/index.js'
import { Moment, type Writing } from '../writing-values/index.js'
import type { CustomerHistoryLabels } from './CustomerHistory.labels.js'
import styles from './CustomerHistory.module.css'
import type { CustomerHistoryFilters } from './HistoryToolbar.js'
import type { LoggedInteraction } from './LogInteraction.js'

/** What happened with a customer, as far as it is loaded. */
export interface CustomerInteractions {
  readonly items: readonly Interaction[]
  readonly total?: Page<Interaction>['total'] | undefined
  /** The next page is on its way. */
  readonly loadingMore?: boolean | undefined
  /** Loads the next page; without it there is none. */
  readonly onLoadMore?: (() => void) | undefined
  /** What is shown of them, where that can be chosen. */
  readonly filters?: CustomerHistoryFilters | undefined
  /** Keeps something that happened; without it nothing can be logged here. */
  readonly onLog?: ((logged: LoggedInteraction) => Promise<unknown>) | undefined
  /** Stands above the entries, or instead of them: what loads, failed, was left out. */
  readonly notice?: ReactNode
  /** Stands below the entries: why there are no more of them. */
  readonly endNotice?: ReactNode
}

interface InteractionListProps extends CustomerInteractions {
  readonly words: CustomerHistoryLabels
  readonly writing: Writing
  readonly optionLabel: OptionLabel
}

const icons: Readonly<Record<string, IconNode>> = {
  call: Phone,
  email: Mail,
  visit: Footprints,
  chat: MessageCircle,
  complaint: Megaphone,
  document: FileText,
  note: FileText,
}

/** Shows what happened with a customer, newest first as the backend sends it. Renders a list and what stands around it. */
export function InteractionList(props: InteractionListProps) {
  const { items, total, loadingMore, onLoadMore, notice, endNotice, words, writing, optionLabel } = props
  if (!items.length) return notice || <p className={styles.none}>{words.noInteractions}</p>
  return (
    <>
      {notice}
      <ol className={styles.entries} aria-label={words.interactions} data-slot="customer-history-interactions">
        {items.map((entry) => (
          <Entry key={entry.id} entry={entry} words={words} writing={writing} optionLabel={optionLabel} />
        ))}
      </ol>
      {onLoadMore && (
        <div className={styles.more}>
          <Button busy={loadingMore} onClick={onLoadMore}>
            {words.loadMore}
          </Button>
          {total && (
            <span className={styles.faint}>
              {words.shown(items.length, `${total.exact ? '' : '≈ '}${total.count}`)}
            </span>
          )}
        </div>
      )}
      {endNotice}
    </>
  )
}

interface EntryProps extends Pick<InteractionListProps, 'words' | 'writing' | 'optionLabel'> {
  readonly entry: Interaction
}

const Entry = memo(function Entry({ entry, words, writing, optionLabel }: EntryProps) {
  const { kind, at, detail, result, author, ledTo } = entry
  const known = Object.hasOwn(icons, kind)
  // What others say by themselves, a call, a complaint and an unknown kind are told by in words.
  const spoken = !known || kind === 'call' || kind === 'complaint'
  const kindName = optionLabel('interaction-kinds', kind)
  return (
    <li className={styles.entry} data-slot="customer-history-interaction" data-kind={known ? kind : 'other'}>
      <span className={styles.when}>
        <Moment at={at} writing={writing} />
      </span>
      <span className={styles.kind} {...(spoken ? {} : { role: 'img', 'aria-label': kindName, title: kindName })}>
        <Icon of={(known && icons[kind]) || FileText} />
      </span>
      <span className={styles.detail}>
        {spoken && words.kindPrefix(kindName)}
        {detail}
        {result && <span className={styles.result}>{result}</span>}
        {ledTo && (
          <span className={styles.result}>
            {words.ledTo[ledTo.resource]} <RecordLink to={ledTo}>{ledTo.number}</RecordLink>
          </span>
        )}
      </span>
      <span className={styles.author}>{author?.name}</span>
    </li>
  )
})
