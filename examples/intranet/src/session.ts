/** Who is signed in, and the token that every write must carry. */
export interface Session {
  readonly csrfToken: string
  readonly actor: { readonly id: string; readonly name: string; readonly roles: readonly string[] }
  readonly roles: readonly string[]
}

/** Asks the backend who is signed in. */
export function readSession(signal?: AbortSignal): Promise<Session> {
  return request({ headers: { Accept: 'application/json' }, ...(signal && { signal }) })
}

/** Signs in again under another role, as the demonstration's own stand-in for a login. */
export function takeRole(role: string, csrfToken: string): Promise<Session> {
  return request({
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },
    body: JSON.stringify({ role }),
  })
}

async function request(init: RequestInit): Promise<Session> {
  const response = await fetch('/api/session', { credentials: 'same-origin', ...init })
  if (!response.ok) throw new Error(`The session answered ${response.status}.`)
  const body: unknown = await response.json()
  if (!isSession(body)) throw new Error('The session answer is not a session.')
  return body
}

function isSession(body: unknown): body is Session {
  return typeof body === 'object' && body !== null && 'csrfToken' in body && 'actor' in body && 'roles' in body
}
