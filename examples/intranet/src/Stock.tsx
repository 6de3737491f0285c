import { useState } from 'react'
import type { Words } from './words.js'

/** The host's own table and buttons: what must not change by a pixel when a guest moves in. */
export function Stock({ words }: { words: Words }) {
  const [code, setCode] = useState('')
  const [asked, setAsked] = useState('')
  const rows = words.stockRows.filter(([item]) => item?.includes(asked.toUpperCase()))
  return (
    <div className="stock">
      <h3>{words.stockTitle}</h3>
      <form
        className="lookup"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(code.trim())
        }}
      >
        <label htmlFor="stock-code">{words.lookup}</label>
        <input
          id="stock-code"
          value={code}
          placeholder={words.lookupHint}
          onChange={(event) => setCode(event.target.value)}
        />
        <button type="submit">{words.query}</button>
        <button type="button" className="green">
          {words.exportExcel}
        </button>
      </form>
      <table>
        <thead>
          <tr>
            {words.stockHead.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) => (
                <td key={words.stockHead[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
