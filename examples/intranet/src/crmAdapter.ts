import { createRestAdapter } from '@clientele/core/adapters/rest'
import { clearDrafts } from '@clientele/hooks'
import type { Session } from './session.js'

/** What the server takes, so that nothing larger is sent in vain. */
const files = { maxBytes: 10 * 1024 * 1024, partBytes: 256 * 1024 }

/** The backend as the reader of a session sees it. */
export function crmAdapter({ csrfToken, actor }: Session) {
  const scope = `intranet ${actor.roles.join(' ')}`
  return createRestAdapter({ baseUrl: '/api', scope, files, headers: () => ({ 'X-CSRF-Token': csrfToken }) })
}

/** Drops what the reader has typed and not sent from this device: they are about to sign out. */
export async function forgetDrafts(session: Session): Promise<void> {
  const adapter = crmAdapter(session)
  await clearDrafts(adapter, session.actor.id)
  adapter.dispose?.()
}
