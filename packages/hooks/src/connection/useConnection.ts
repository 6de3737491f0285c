import { useSyncExternalStore } from 'react'

/** Whether the browser has a network at all; `online` does not promise that the backend answers. */
export type Connection = 'online' | 'offline'

/** Follows the browser's network; `online` on a server. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, read, () => 'online')
}

function read(): Connection {
  return navigator.onLine === false ? 'offline' : 'online'
}

function subscribe(onChange: () => void): () => void {
  addEventListener('online', onChange)
  addEventListener('offline', onChange)
  return () => {
    removeEventListener('online', onChange)
    removeEventListener('offline', onChange)
  }
}
