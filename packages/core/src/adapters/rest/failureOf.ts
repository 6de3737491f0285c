import { CrmError, type CrmErrorCode, type CrmErrorDetails } from '../../contract/CrmError.js'
import { parsed } from './parsed.js'

const codes: Readonly<Record<number, CrmErrorCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'unsupported',
  408: 'timeout',
  409: 'conflict',
  410: 'gone',
  412: 'conflict',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  428: 'conflict',
  429: 'rate-limited',
  501: 'unsupported',
  503: 'unavailable',
  504: 'timeout',
}

/** Makes a `CrmError` of a refusal; the boundary checks the field errors and the record that come along. */
export async function failureOf(response: Response, effect: CrmErrorDetails['effect']): Promise<CrmError> {
  const { status, headers } = response
  const problem: Partial<CrmErrorDetails> = Object(parsed(await response.text().catch(() => '')))
  const { code = 'unknown', fieldErrors, current, reference } = problem
  const retryAfterSeconds = secondsOf(headers.get('Retry-After') ?? problem.retryAfterSeconds ?? '')
  const done = status >= 500 || status === 408 ? effect : 'none'
  return new CrmError({
    code: Object.values(codes).includes(code) ? code : (codes[status] ?? (status >= 500 ? 'unavailable' : 'unknown')),
    effect: effect !== 'none' && isEffect(problem.effect) ? problem.effect : done,
    ...(fieldErrors && { fieldErrors }),
    ...(current && { current }),
    ...(retryAfterSeconds >= 0 && { retryAfterSeconds }),
    ...(typeof reference === 'string' && { reference }),
    detail: `answered ${status}`,
  })
}

// RFC 9110, 10.2.3: seconds or a date.
function secondsOf(value: string | number): number {
  if (typeof value !== 'string') return typeof value === 'number' ? value : Number.NaN
  return /^\d+$/.test(value) ? Number(value) : Math.max(0, Math.ceil((Date.parse(value) - Date.now()) / 1000))
}

function isEffect(value: unknown): value is CrmErrorDetails['effect'] {
  return value === 'none' || value === 'partial' || value === 'unknown'
}
