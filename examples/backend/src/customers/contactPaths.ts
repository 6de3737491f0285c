import * as z from 'zod/mini'
import type { WireFieldError } from '../http/Problem.js'

type Path = WireFieldError['path']

const changesOf = z.object({ contacts: z.object({ change: z.array(z.object({ id: z.string() })) }) })

/** Names a refused contact by its id, and one that is to be added by its place, as a form has them. */
export function contactPath(path: Path, body: unknown): Path {
  const [field, list, index, ...rest] = path
  if (field !== 'contacts' || typeof index !== 'number') return path
  if (list === 'add') return [field, index, ...rest]
  const changes = z.safeParse(changesOf, body)
  const id = list === 'change' && changes.success ? changes.data.contacts.change[index]?.id : undefined
  return id === undefined ? path : [field, id, ...rest.slice(1)]
}
