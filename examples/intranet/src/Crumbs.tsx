import type { Route } from './router.js'
import type { Words } from './words.js'

/** Where the reader is. */
export function Crumbs({ route, words }: { route: Route; words: Words }) {
  const here = {
    home: null,
    customers: words.customerQuery,
    customer: words.customerDetail,
    stock: null,
    unfinished: null,
  }[route.page]
  return (
    <span>
      {words.place}
      <a href="#/home">{words.nav.home}</a>
      {here && (
        <>
          {' » '}
          <a href="#/customers">{words.nav.customers}</a>
          {' » '}
          {here}
        </>
      )}
    </span>
  )
}
