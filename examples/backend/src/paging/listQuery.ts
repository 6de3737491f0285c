import * as z from 'zod/mini'

/** The largest page. */
const maxPageSize = 100

const defaultPageSize = 50

const sortKey = z.strictObject({
  by: z.string(),
  direction: z.enum(['ascending', 'descending']),
})

/** What a list is asked for; a size beyond the largest is answered with the largest. */
export function listQuerySchema<TFilter extends z.ZodMiniType>(filter: TFilter) {
  return z.strictObject({
    filter: z.optional(filter),
    search: z.optional(z.string().check(z.maxLength(200))),
    sort: z.optional(z.array(sortKey).check(z.maxLength(3))),
    page: z.optional(
      z.strictObject({
        size: z.optional(z.int().check(z.minimum(1))),
        after: z.optional(z.string().check(z.maxLength(4000))),
      }),
    ),
  })
}

/** The number of rows that a page holds at most. */
export function pageSize(page: { readonly size?: number | undefined } | undefined): number {
  return Math.min(page?.size ?? defaultPageSize, maxPageSize)
}
