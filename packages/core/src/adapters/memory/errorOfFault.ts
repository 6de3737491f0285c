import { CrmError, type CrmErrorCode } from '../../contract/CrmError.js'
import type { Fault } from '../../faults/index.js'

const codes: Readonly<Record<number, CrmErrorCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  412: 'conflict',
  422: 'invalid',
  429: 'rate-limited',
}

/** What an adapter over a wire throws when it meets this fault; nothing for a fault that only delays or garbles. */
export function errorOfFault(fault: Fault, writes: boolean): CrmError | undefined {
  const doubtful = writes ? 'unknown' : 'none'
  switch (fault.kind) {
    case 'status': {
      const code = codes[fault.status] ?? (fault.status >= 500 ? 'unavailable' : 'unknown')
      return new CrmError({
        code,
        effect: code === 'unavailable' || code === 'unknown' ? doubtful : 'none',
        ...(fault.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: fault.retryAfterSeconds }),
      })
    }
    case 'dead':
    case 'lost-answer':
      return new CrmError({ code: 'unavailable', effect: doubtful })
    case 'invalid-json':
    case 'html':
      return new CrmError({ code: 'malformed', effect: doubtful })
    default:
      return undefined
  }
}
