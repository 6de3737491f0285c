import type { Reason } from '@clientele/core'
import type * as z from 'zod/mini'
import type { WireFieldError } from './Problem.js'

/** Says what a schema refuses in the reasons that every widget has words for. */
export function fieldErrorsOf(issues: readonly z.core.$ZodIssue[]): readonly WireFieldError[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...path, key],
        reason: { code: givenByTheSystem.has(key) ? 'read-only' : 'unknown-field' },
      }))
    return [{ path, reason: reasonOf(issue) }]
  })
}

function reasonOf(issue: z.core.$ZodIssue): Reason {
  switch (issue.code) {
    case 'custom':
      return isReason(issue.params) ? issue.params : { code: 'pattern' }
    case 'invalid_type':
      return { code: issue.input === undefined || issue.input === null ? 'required' : 'pattern' }
    case 'too_big':
      return { code: 'too-long', params: { max: Number(issue.maximum) } }
    case 'too_small':
      return issue.minimum === 1 ? { code: 'required' } : { code: 'too-short', params: { min: Number(issue.minimum) } }
    case 'invalid_value':
      return { code: 'unknown-option' }
    default:
      return { code: 'pattern' }
  }
}

function isReason(params: Readonly<Record<string, unknown>> | undefined): params is Record<string, unknown> & Reason {
  return typeof params?.code === 'string'
}

const givenByTheSystem = new Set([
  'id',
  'number',
  'revision',
  'rights',
  'mainContact',
  'lastContact',
  'counts',
  'warnings',
  'created',
  'updated',
  'version',
])
