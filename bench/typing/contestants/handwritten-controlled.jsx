import { useEffect, useMemo, useState } from 'react'
import { rows, searchRows } from '../customers.mjs'
import { CustomerTable, pauseMilliseconds, showPage } from './CustomerTable.jsx'

/** The list as it is often written: the text is state, and the rows are drawn with it. */
function Customers() {
  const [text, setText] = useState('')
  const [search, setSearch] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSearch(text), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [text])
  const found = useMemo(() => (search ? searchRows(search) : rows), [search])
  return (
    <section className="customers">
      <input
        type="search"
        aria-label="Search customers"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <CustomerTable found={found} />
    </section>
  )
}

showPage(<Customers />)
