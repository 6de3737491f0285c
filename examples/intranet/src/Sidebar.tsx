import type { Words } from './words.js'

/** The two wells on the left. */
export function Sidebar({ words }: { words: Words }) {
  const hrefs = ['#/customers', '#/tickets', '#/visits', '#/weekly', '#/parts']
  return (
    <div>
      <div className="well">
        <h4>{words.quickMenu}</h4>
        {words.quickLinks.map((name, index) => (
          <a key={name} href={hrefs[index]}>
            {name}
          </a>
        ))}
      </div>
      <div className="well">
        <h4>{words.notices}</h4>
        {words.noticeLinks.map((name) => (
          <a key={name} href="#/notices">
            {name}
          </a>
        ))}
      </div>
    </div>
  )
}
