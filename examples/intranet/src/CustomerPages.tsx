import { Clientele, CustomerCard, CustomerList } from '@clientele/components'
import { zhCN } from '@clientele/components/locales/zh-CN'
import '@clientele/components/styles.css'
import { createRestAdapter } from '@clientele/core/adapters/rest'
import { useEffect, useMemo, useState } from 'react'
import type { HostMessage } from './MessageLine.js'
import type { Preferences } from './preferences.js'
import { customerHref, goTo, type Route } from './router.js'
import type { Session } from './session.js'
import type { Words } from './words.js'

interface CustomerPagesProps {
  readonly route: Route
  readonly words: Words
  readonly preferences: Preferences
  readonly session: Session
  readonly onMessage: (message: HostMessage) => void
}

/** The two customer pages: the host's headings and buttons, and our widgets between them. */
export function CustomerPages({ route, words, preferences, session, onMessage }: CustomerPagesProps) {
  const { csrfToken, actor } = session
  const who = `${actor.id}:${actor.roles.join()}`
  // A new role is a new reader: nothing that the last one was shown stays in memory.
  const adapter = useMemo(
    () => createRestAdapter({ baseUrl: '/api', scope: who, headers: () => ({ 'X-CSRF-Token': csrfToken }) }),
    [who, csrfToken],
  )
  useEffect(() => () => adapter.dispose?.(), [adapter])
  const [dirty, setDirty] = useState(false)
  useEffect(() => {
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [dirty])
  const go = (hash: string) => {
    if (!dirty || window.confirm(words.leave)) goTo(hash)
  }

  return (
    <Clientele
      key={who}
      adapter={adapter}
      actorId={actor.id}
      locale={preferences.lang}
      zone="Asia/Shanghai"
      {...(preferences.lang === 'zh-CN' && { catalogue: zhCN })}
      theme={preferences.theme}
      density={preferences.density}
      href={(ref) => (ref.resource === 'customers' ? customerHref(ref.id) : undefined)}
      onNavigate={(ref) => go(customerHref(ref.id))}
      notify={(message) => onMessage({ tone: message.tone === 'danger' ? 'bad' : 'good', text: message.text })}
      onError={(error) =>
        onMessage({
          tone: 'bad',
          text: error.reference ? `${words.failed} (${words.failedReference} ${error.reference})` : words.failed,
        })
      }
      onDirtyChange={setDirty}
    >
      <div hidden={route.page !== 'customers'}>
        <h3>{words.customerQuery}</h3>
        <div className="widget">
          <CustomerList onCustomerSelect={(id) => go(customerHref(id))} />
        </div>
      </div>
      {route.page === 'customer' && (
        <div>
          <h3>{words.customerDetailTitle}</h3>
          <div className="widget">
            <CustomerCard customerId={route.id} />
          </div>
          <p className="tools">
            <button type="button" onClick={() => go('#/customers')}>
              {words.backToList}
            </button>
          </p>
        </div>
      )}
    </Clientele>
  )
}
