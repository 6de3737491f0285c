import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import './handwritten.css'

const shownRows = 50
const columns = [
  'Grade',
  'Name',
  'Number',
  'Contact',
  'Phone',
  'Industry',
  'Owner',
  'Open tickets',
  'Last contact',
  'Since',
]
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' })

/** The pause after which the hand-written lists search: the same as ours. */
export const pauseMilliseconds = 200

/** The first rows as plain markup: the same columns, nothing for keyboard or screen reader beyond a table. */
export function CustomerTable({ found }) {
  return (
    <>
      <p role="status">{found.length} customers</p>
      <div className="scroller">
        <table className="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} className="cell">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shownRows).map((row, index) => (
              <tr key={row.id} data-index={index}>
                <td className="cell">{row.grade}</td>
                <td className="cell">
                  <a href={`/customers/${row.id}`}>{row.name}</a>
                </td>
                <td className="cell">{row.number}</td>
                <td className="cell">{row.contact}</td>
                <td className="cell">{row.phone}</td>
                <td className="cell">{row.industry}</td>
                <td className="cell">{row.owner}</td>
                <td className="cell">
                  {row.lateTickets > 0 && `${row.lateTickets} late `}
                  {row.openTickets}
                </td>
                <td className="cell">{dates.format(new Date(row.lastContact))}</td>
                <td className="cell">{row.since}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Puts a hand-written page in place. */
export function showPage(page) {
  flushSync(() => createRoot(document.getElementById('root')).render(page))
}
