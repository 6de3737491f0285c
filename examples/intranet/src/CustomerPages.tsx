import {
  Clientele,
  CustomerCard,
  type CustomerCardAction,
  type CustomerCardSection,
  CustomerList,
  type CustomerListAction,
  customerCardParts,
} from '@clientele/components'
import { zhCN } from '@clientele/components/locales/zh-CN'
import '@clientele/components/styles.css'
import { isCrmError, type RecordRef } from '@clientele/core'
import { formsZhCN } from '@clientele/forms/locales/zh-CN'
import { useEffect, useMemo, useRef, useState } from 'react'
import { CustomerFiles } from './CustomerFiles.js'
import { CustomerFormButton } from './CustomerFormButton.js'
import { crmAdapter } from './crmAdapter.js'
import type { HostMessage } from './MessageLine.js'
import type { Preferences } from './preferences.js'
import { customerHref, goTo, type Route } from './router.js'
import type { Session } from './session.js'
import type { Words } from './words.js'

const inChinese = { ...zhCN, ...formsZhCN }

interface CustomerPagesProps {
  readonly route: Route
  readonly words: Words
  readonly preferences: Preferences
  readonly session: Session
  readonly onMessage: (message: HostMessage) => void
  /** Called when the backend refuses who the page thinks it is. */
  readonly onSignedOut: () => void
}

/** The two customer pages: the host's headings and buttons, and our widgets between them; a new reader mounts it anew. */
export function CustomerPages({ route, words, preferences, session, onMessage, onSignedOut }: CustomerPagesProps) {
  const { actor } = session
  const adapter = useMemo(() => crmAdapter(session), [session])
  useEffect(() => () => adapter.dispose?.(), [adapter])
  const [dirty, setDirty] = useState(false)
  useLeaveGuard(dirty, words.leave)
  const { list, title } = useFocusOnTurn(route.page)

  return (
    <Clientele
      adapter={adapter}
      actorId={actor.id}
      locale={preferences.lang}
      zone="Asia/Shanghai"
      {...(preferences.lang === 'zh-CN' && { catalogue: inChinese })}
      theme={preferences.theme}
      density={preferences.density}
      href={hrefOf}
      onNavigate={(ref) => goTo(customerHref(ref.id))}
      notify={(message) => onMessage({ tone: message.tone === 'danger' ? 'bad' : 'good', text: message.text })}
      onError={(error) => {
        // Somebody may have signed in as another in a second tab: then this page goes on as that one.
        if (isCrmError(error) && (error.code === 'unauthenticated' || error.code === 'forbidden')) return onSignedOut()
        const reference = isCrmError(error) ? error.reference : undefined
        onMessage({
          tone: 'bad',
          text: reference ? `${words.failed} (${words.failedReference} ${reference})` : words.failed,
        })
      }}
      onDirtyChange={setDirty}
    >
      <div ref={list} hidden={route.page !== 'customers'}>
        <h3>{words.customerQuery}</h3>
        <div className="widget">
          <CustomerList
            onCustomerSelect={(id) => goTo(customerHref(id))}
            selectionActions={[mailing(words, onMessage), 'copy', 'export']}
          />
        </div>
        <div className="tools">
          <CustomerFormButton label={words.newCustomer} />
        </div>
      </div>
      {route.page === 'customer' && (
        <div>
          <h3 ref={title} tabIndex={-1}>
            {words.customerDetailTitle}
          </h3>
          <div className="widget">
            <CustomerCard customerId={route.id} sections={sectionsIn(words)} actions={actionsIn(words)} />
          </div>
          <CustomerFiles customerId={route.id} title={words.customerFiles} />
          <div className="tools">
            <CustomerFormButton key={route.id} customerId={route.id} label={words.editCustomer} />
            <a className="button" href="#/customers">
              {words.backToList}
            </a>
          </div>
        </div>
      )}
    </Clientele>
  )
}

/** The circular of the marketing department goes to whoever is ticked. */
function mailing(words: Words, onMessage: CustomerPagesProps['onMessage']): CustomerListAction {
  return {
    key: 'mailing',
    label: words.mailing,
    onPress: (customers, clear) => {
      onMessage({ tone: 'good', text: `${words.mailingDone} ${customers.length}` })
      clear()
    },
  }
}

/** What the intranet knows of a customer besides: a section of ours among those of the card. */
function sectionsIn(words: Words): readonly (CustomerCardSection | (typeof customerCardParts)[number])[] {
  return [
    ...customerCardParts,
    {
      key: 'loans',
      title: words.loans,
      render: ({ number }) => (
        <table className="loans">
          <tbody>
            {words.stockRows.slice(0, 2).map(([code, name]) => (
              <tr key={code}>
                <td>{code}</td>
                <td>{name}</td>
                <td>
                  {words.loanNumber} {number.slice(1, 5)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ),
    },
  ]
}

function actionsIn(words: Words): readonly CustomerCardAction[] {
  return [{ key: 'print', label: words.print, position: 'menu', onPress: () => window.print() }]
}

function hrefOf({ resource, id }: RecordRef) {
  return resource === 'customers' ? customerHref(id) : undefined
}

/** Takes the keyboard along between the two pages: to the title of the record, and back to its row. */
function useFocusOnTurn(page: Route['page']) {
  const list = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const before = useRef(page)
  useEffect(() => {
    if (page === 'customer' && before.current === 'customers') title.current?.focus()
    if (page === 'customers' && before.current === 'customer') {
      list.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus()
    }
    before.current = page
  }, [page])
  return { list, title }
}

/** Asks before a link of this page leaves typed work behind; the widgets ask before the whole page is left. */
function useLeaveGuard(dirty: boolean, question: string) {
  useEffect(() => {
    if (!dirty) return
    const guard = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
      if (link && !window.confirm(question)) event.preventDefault()
    }
    document.addEventListener('click', guard, true)
    return () => document.removeEventListener('click', guard, true)
  }, [dirty, question])
}
