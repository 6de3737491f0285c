import * as z from 'zod/mini'

/** A schema for every key of a type, so that no key is forgotten. */
export type Shape<TRecord> = { readonly [Key in keyof Required<TRecord>]: z.core.SomeType }

/** A schema whose outcome only the boundary looks at. */
export type Schema = z.core.$ZodType

/** What is wrong with an answer, by place; its value is left out. */
export interface Flaw {
  readonly path: string
  readonly expected: string
}

/** A schema from a function that returns undefined for what it does not understand. */
export function value<TValue>(expected: string, read: (input: unknown) => TValue | undefined) {
  return z.transform((input: unknown, context) => {
    const output = read(input)
    if (output === undefined) context.issues.push({ code: 'custom', params: { expected }, input: undefined })
    return output
  })
}

/** A key that may be missing; null means the same as missing. */
export function absent(schema: Schema) {
  return z.optional(
    z.pipe(
      z.transform((input): unknown => input ?? undefined),
      z.optional(schema),
    ),
  )
}

/** An object that keeps its unknown keys and has no key without a value. */
export function object(shape: Readonly<Record<string, z.core.SomeType>>) {
  return z.pipe(z.looseObject(shape), z.transform(withoutUndefined))
}

/** Checks one value: the checked copy, or the first flaw. */
export function check(schema: Schema, input: unknown): { readonly value: unknown } | Flaw {
  const result = z.safeParse(schema, input)
  return result.success ? { value: result.data } : flawOf(result.error.issues[0])
}

function flawOf(issue: z.core.$ZodIssue | undefined): Flaw {
  const expected =
    issue?.code === 'invalid_type' ? issue.expected : issue?.code === 'custom' ? issue.params?.expected : issue?.code
  return { path: issue?.path.map(String).join('.') ?? '', expected: String(expected) }
}

function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  for (const key in record) if (record[key] === undefined) delete record[key]
  return record
}
