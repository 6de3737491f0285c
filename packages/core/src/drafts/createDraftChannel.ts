import { draftDatabaseName } from './draftDatabase.js'
import type { DraftNews } from './types.js'

/** The way between the windows of one origin, and between the stores and sessions of one window. */
export interface DraftChannel {
  tell(news: DraftNews): void
  listen(listener: (news: DraftNews) => void): () => void
}

/** Speaks to other windows while somebody here listens; a browser without channels has only this window. */
export function createDraftChannel(): DraftChannel {
  const listeners = new Set<(news: DraftNews) => void>()
  let channel: BroadcastChannel | null = null

  function open(): BroadcastChannel | null {
    if (channel || typeof BroadcastChannel === 'undefined') return channel
    channel = new BroadcastChannel(draftDatabaseName)
    channel.onmessage = ({ data }) => {
      if (isNews(data)) for (const listener of [...listeners]) listener(data)
    }
    return channel
  }

  function closeUnused() {
    if (listeners.size > 0) return
    channel?.close()
    channel = null
  }

  return {
    tell(news) {
      for (const listener of [...listeners]) listener(news)
      open()?.postMessage(news)
      closeUnused()
    },
    listen(listener) {
      listeners.add(listener)
      open()
      return () => {
        listeners.delete(listener)
        closeUnused()
      }
    },
  }
}

function isNews(data: unknown): data is DraftNews {
  const { type, page } = Object(data)
  return typeof type === 'string' && typeof page === 'string'
}
