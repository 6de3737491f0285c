import type { Route } from './router.js'
import type { Session } from './session.js'
import type { Words } from './words.js'

interface NavigationProps {
  readonly route: Route
  readonly words: Words
  readonly session: Session | undefined
  readonly onRoleChange: (role: string) => void
}

/** The bar with the red line under it. */
export function Navigation({ route, words, session, onRoleChange }: NavigationProps) {
  const current = route.page === 'customer' ? 'customers' : route.page === 'unfinished' ? route.name : route.page
  const role = session?.actor.roles[0]
  return (
    <div className="navbar">
      <b>{words.system}</b>
      {Object.entries(words.nav).map(([page, name]) => (
        <a key={page} href={`#/${page}`} className={page === current ? 'on' : undefined}>
          {name}
        </a>
      ))}
      {session && (
        <span className="who">
          {words.welcome}
          {session.actor.name}
          <label>
            {words.role}
            <select value={role} onChange={(event) => onRoleChange(event.target.value)}>
              {session.roles.map((name) => (
                <option key={name} value={name}>
                  {words.roles[name] ?? name}
                </option>
              ))}
            </select>
          </label>
        </span>
      )}
    </div>
  )
}
