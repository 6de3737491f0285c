import { useSyncExternalStore } from 'react'

/** The pages of the intranet; the hash is the address, as in the year it was built. */
export type Route =
  | { readonly page: 'home' | 'customers' | 'stock' }
  | { readonly page: 'customer'; readonly id: string }
  | { readonly page: 'unfinished'; readonly name: string }

/** Reads the page from a hash such as `#/customers/C1`; without one, people come to look for a customer. */
export function routeOf(hash: string): Route {
  const [page = '', id] = hash.replace(/^#\/?/, '').split('/')
  if (page === 'home' || page === 'stock') return { page }
  if (page === '' || page === 'customers')
    return id ? { page: 'customer', id: decodeURIComponent(id) } : { page: 'customers' }
  return { page: 'unfinished', name: page }
}

/** The address of one customer in this intranet. */
export function customerHref(id: string): string {
  return `#/customers/${encodeURIComponent(id)}`
}

/** Follows the address bar. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(listen, () => window.location.hash))
}

/** Goes to a page as a click on a link would. */
export function goTo(hash: string): void {
  window.location.hash = hash
}

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
