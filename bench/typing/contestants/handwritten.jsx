import { useMemo, useRef, useState } from 'react'
import { rows, searchRows } from '../customers.mjs'
import { CustomerTable, pauseMilliseconds, showPage } from './CustomerTable.jsx'

/** The leanest list that React allows: the text stays in the input, one state, one filter after a pause. */
function Customers() {
  const [search, setSearch] = useState('')
  const timer = useRef()
  const found = useMemo(() => (search ? searchRows(search) : rows), [search])
  return (
    <section className="customers">
      <input
        type="search"
        aria-label="Search customers"
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(timer.current)
          timer.current = setTimeout(() => setSearch(value), pauseMilliseconds)
        }}
      />
      <CustomerTable found={found} />
    </section>
  )
}

showPage(<Customers />)
