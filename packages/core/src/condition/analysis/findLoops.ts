import type { ConditionFinding } from './types.js'

/** A field whose rule reads another field. */
export interface Dependency {
  readonly from: string
  readonly to: string
  readonly rule: string
}

interface Visit {
  readonly key: string
  readonly next: Iterator<Dependency>
}

const mostLoops = 100

/** The loops among dependencies, each named whole, a hundred at most; when there is any loop, at least one is found. */
export function findLoops(dependencies: readonly Dependency[]): readonly ConditionFinding[] {
  const outgoing = new Map<string, Dependency[]>()
  for (const each of dependencies) {
    const known = outgoing.get(each.from)
    if (known) known.push(each)
    else outgoing.set(each.from, [each])
  }
  const found = new Map<string, ConditionFinding>()
  const done = new Set<string>()
  const places = new Map<string, number>()
  const edgesOf = (key: string): Visit => ({ key, next: (outgoing.get(key) ?? []).values() })
  for (const start of outgoing.keys()) {
    const trail: Visit[] = done.has(start) ? [] : [edgesOf(start)]
    for (let visit = trail.at(-1); visit && found.size < mostLoops; visit = trail.at(-1)) {
      places.set(visit.key, trail.length - 1)
      const { value: edge } = visit.next.next() as { value?: Dependency }
      const begun = edge && places.get(edge.to)
      if (!edge) {
        done.add(visit.key)
        places.delete(visit.key)
        trail.pop()
      } else if (begun !== undefined) note(found, { keys: trail.slice(begun).map(({ key }) => key), rule: edge.rule })
      else if (!done.has(edge.to)) trail.push(edgesOf(edge.to))
    }
  }
  return [...found.values()]
}

function note(found: Map<string, ConditionFinding>, { keys, rule }: { keys: readonly string[]; rule: string }): void {
  const first = keys.indexOf([...keys].sort()[0] ?? '')
  const loop = [...keys.slice(first), ...keys.slice(0, first + 1)].join(' → ')
  if (!found.has(loop)) found.set(loop, { code: 'condition-loop', path: rule, params: { loop } })
}
