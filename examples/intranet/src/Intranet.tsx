import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Corner } from './Corner.js'
import { Crumbs } from './Crumbs.js'
import { type HostMessage, MessageLine } from './MessageLine.js'
import { Navigation } from './Navigation.js'
import { usePreferences } from './preferences.js'
import { useRoute } from './router.js'
import { ServerDown } from './ServerDown.js'
import { Sidebar } from './Sidebar.js'
import { Stock } from './Stock.js'
import { readSession, type Session, takeRole } from './session.js'
import { wordsOf } from './words.js'

const CustomerPages = lazy(() => import('./CustomerPages.js').then((loaded) => ({ default: loaded.CustomerPages })))

/** `?widgets=off` shows the page as it was before the widgets moved in, to compare with. */
const withWidgets = new URLSearchParams(window.location.search).get('widgets') !== 'off'

/** The intranet: its own chrome, its own table, and between them somebody else's widgets. */
export function Intranet() {
  const route = useRoute()
  const [preferences, setPreferences] = usePreferences()
  const [message, setMessage] = useState<HostMessage | null>(null)
  const queries = useQueryClient()
  const session = useQuery({ queryKey: ['intranet', 'session'], queryFn: ({ signal }) => readSession(signal) })
  const changeRole = useMutation({
    mutationFn: (role: string) => signInAs(role, session.data),
    onSuccess: (next) => {
      setMessage(null)
      queries.setQueryData(['intranet', 'session'], next)
    },
    onError: () => setMessage({ tone: 'bad', text: words.failed }),
  })
  const words = wordsOf(preferences.lang)
  const onCustomers = route.page === 'customers' || route.page === 'customer'

  return (
    <>
      <Navigation route={route} words={words} session={session.data} onRoleChange={changeRole.mutate} />
      <div className="crumb">
        <Crumbs route={route} words={words} />
        <Corner preferences={preferences} words={words} onChange={setPreferences} />
      </div>
      <div className="columns">
        <Sidebar words={words} />
        <div className="host">
          <div className="marquee">
            <span>{words.marquee}</span>
          </div>
          {message && <MessageLine message={message} words={words} onClose={() => setMessage(null)} />}
          {session.isPending && <p className="waiting">{words.starting}</p>}
          {session.isError && !session.data && (
            <ServerDown words={words} busy={session.isFetching} onRetry={session.refetch} />
          )}
          {session.data && withWidgets && (
            <div hidden={!onCustomers}>
              <Suspense fallback={<p className="waiting">{words.starting}</p>}>
                <CustomerPages
                  key={`${session.data.actor.id} ${session.data.actor.roles.join(' ')}`}
                  route={route}
                  words={words}
                  preferences={preferences}
                  session={session.data}
                  onMessage={setMessage}
                  onSignedOut={() => void session.refetch()}
                />
              </Suspense>
            </div>
          )}
          {route.page === 'home' && <p>{words.homeText}</p>}
          {route.page === 'unfinished' && <p>{words.unfinished}</p>}
          <Stock words={words} />
        </div>
      </div>
      <div className="footer">{words.footer}</div>
    </>
  )
}

/** Signs out and in again: what the one before has typed and not sent stays for nobody. */
async function signInAs(role: string, before: Session | undefined): Promise<Session> {
  if (before && withWidgets) await import('./crmAdapter.js').then(({ forgetDrafts }) => forgetDrafts(before))
  return takeRole(role, before?.csrfToken ?? '')
}
