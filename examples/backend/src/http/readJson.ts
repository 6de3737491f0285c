import type { Context } from 'hono'
import * as z from 'zod/mini'
import { fieldErrorsOf } from './fieldErrorsOf.js'
import { invalid, Problem, type WireFieldError } from './Problem.js'

interface ReadJsonOptions {
  /** 400 for what no form could have sent, 422 for what a person can put right. @default 400 */
  readonly status?: 400 | 422
  /** Renames the place of an error. */
  readonly pathOf?: (path: WireFieldError['path'], body: unknown) => WireFieldError['path']
}

/** Reads a JSON body through a schema, or refuses it field by field. */
export async function readJson<TSchema extends z.ZodMiniType>(
  context: Context,
  schema: TSchema,
  { status = 400, pathOf = (path) => path }: ReadJsonOptions = {},
): Promise<z.output<TSchema>> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('Content-Type') ?? ''))
    throw new Problem({ status: 415, code: 'invalid' })
  const body = parse(await context.req.text())
  const parsed = check(schema, body)
  if (parsed.success) return parsed.data
  const fieldErrors = fieldErrorsOf(parsed.error.issues)
  throw invalid(
    fieldErrors.map(({ path, reason }) => ({ path: pathOf(path, body), reason })),
    status,
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem({ status: 400, code: 'invalid' })
  }
}

/** A body can be nested more deeply than a check can follow. */
function check<TSchema extends z.ZodMiniType>(schema: TSchema, body: unknown) {
  try {
    return z.safeParse(schema, body)
  } catch (error) {
    if (error instanceof RangeError) throw new Problem({ status: 400, code: 'invalid' })
    throw error
  }
}
