import type { Instant } from '../contract/scalars.js'
import type { DraftElsewhere } from './DraftState.js'
import type { DraftStore } from './DraftStore.js'
import type { DraftNews } from './types.js'

/** What the watch on other windows is made with. */
export interface NeighboursOptions {
  readonly store: DraftStore
  /** The draft, by the name that news have for it. */
  readonly draft: string
  /** This open draft among the others. */
  readonly page: string
  readonly onChange: (elsewhere: DraftElsewhere | null) => void
  /** Hears all other news. */
  readonly onNews: (news: DraftNews) => void
}

/** The other windows that have the same draft open. */
export interface Neighbours {
  /** A copy of another window lies on this device. */
  found(savedAt: Instant): void
  /** What was last heard is settled; only who has it open counts on. */
  settle(): void
  /** Says goodbye. */
  close(): void
}

/** Says that a draft is open here, and hears where else it is. */
export function createNeighbours({ store, draft, page, onChange, onNews }: NeighboursOptions): Neighbours {
  const open = new Set<string>()
  let last: Pick<DraftElsewhere, 'event' | 'savedAt'> = { event: 'open', savedAt: null }

  const publish = (heard = last) => {
    last = heard
    onChange(last.event === 'open' && open.size === 0 ? null : { ...last, open: open.size > 0 })
  }

  const events = {
    saved: (at: Instant) => publish({ event: 'saved', savedAt: at }),
    taken: (at: Instant) => publish({ event: 'taken-over', savedAt: at }),
  }

  const stopListening = store.subscribe((news) => {
    if (news.page === page || !('of' in news) || news.of !== draft) {
      if (news.page !== page) onNews(news)
      return
    }
    if (news.type === 'left') open.delete(news.page)
    else open.add(news.page)
    if (news.type === 'opened') store.tell({ type: 'present', of: draft, page })
    if (news.type === 'saved' || news.type === 'taken') events[news.type](news.at)
    else if (news.type === 'removed') publish({ event: 'finished', savedAt: null })
    else publish()
    onNews(news)
  })
  store.tell({ type: 'opened', of: draft, page })

  return {
    found: events.saved,
    settle: () => publish({ event: 'open', savedAt: null }),
    close() {
      stopListening()
      store.tell({ type: 'left', of: draft, page })
    },
  }
}
