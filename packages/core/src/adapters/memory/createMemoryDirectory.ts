import type { SourcePort } from '../../contract/adapter.js'
import type { DirectoryPort } from '../../contract/ports.js'
import type { MemoryParts } from './createMemoryCustomers.js'
import { plain } from './customerQueries.js'
import type { MemoryPerson } from './memorySeed.js'
import { found } from './memoryStore.js'
import { type ListOrder, pageOf } from './pageOf.js'

/** People and option lists of a memory adapter. */
export function createMemoryDirectory({ store, wire, readings }: MemoryParts): SourcePort<DirectoryPort> {
  const names = new Intl.Collator('zh-u-co-pinyin')
  const order: ListOrder<MemoryPerson> = {
    fallback: { by: 'name', direction: 'ascending' },
    valueOf: (person, by) => (by === 'name' ? person.name : undefined),
    compareText: (_by, first, second) => names.compare(first, second),
  }
  const matches = (person: MemoryPerson, search: string) =>
    [person.name, person.departmentName ?? '', ...readings(person.name)].some((text) => plain(text).includes(search))

  return {
    people: (ids, context) => {
      const asked = [...ids]
      return wire.carry({ operation: 'directory.people', input: [asked], context }, () => {
        store.demand('view')
        return asked.flatMap((id) => [store.people.get(id)].flatMap((person) => (person ? [answerPerson(person)] : [])))
      })
    },
    search: (query, context) => {
      const asked = structuredClone(query)
      return wire.carry({ operation: 'directory.search', input: [asked], context }, () => {
        store.demand('view')
        const { role, department } = asked.filter ?? {}
        const rows = [...store.people.values()].filter(
          (person) =>
            matches(person, plain(asked.search ?? '')) &&
            (role === undefined || (person.roles ?? []).includes(role)) &&
            (department === undefined || person.department === department),
        )
        const page = pageOf(rows, order, asked)
        return { ...page, items: page.items.map(answerPerson) }
      })
    },
    options: (list, context) =>
      wire.carry({ operation: 'directory.options', input: [list], context }, () => {
        store.demand('view')
        return structuredClone(found(Object.hasOwn(store.options, list) ? store.options[list] : undefined))
      }),
  }
}

function answerPerson({ id, name, department, active }: MemoryPerson) {
  return { id, name, active, ...(department === undefined ? {} : { department }) }
}
