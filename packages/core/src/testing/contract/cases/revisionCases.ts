import type { Revision } from '../../../contract/scalars.js'
import { type CaseDefinition, newUpdate, randomText, writeText } from '../Bench.js'
import { ensure, ensureSame, ensureSilent, failure, rejection } from '../expectations.js'

const versioned = ['customers.get', 'customers.update', 'enforced versions'] as const

/** Several people changing one customer. */
export const revisionCases: readonly CaseDefinition[] = [
  {
    name: 'names every state of a record anew',
    port: 'customers',
    needs: versioned,
    async check(bench) {
      const revisions = [(await bench.customer()).revision]
      for (let writes = 0; writes < 3; writes += 1) revisions.push((await writeText(bench, randomText())).revision)
      ensure(new Set(revisions).size === revisions.length, 'Each change must give the record a revision of its own.')
    },
  },
  {
    name: 'refuses a change of an old state, and brings the record as it is now',
    port: 'customers',
    needs: versioned,
    async check(bench) {
      const old = await bench.customer()
      const theirs = await writeText(bench, randomText())
      const call = bench.adapter.customers.update(old.id, { preferences: randomText() }, newUpdate(old))
      const { current } = await failure(call, { code: 'conflict', effect: 'none' })
      const now = await bench.customer()
      ensureSame(now, theirs, 'A refused change must change nothing.')
      if (current)
        ensure(current.revision === now.revision, 'The record that a conflict brings must be the current one.')
      ensureSilent(current ?? null, bench.known.rawValues, 'The record that a conflict brings')
    },
  },
  {
    name: 'lets one of four parallel savers win and tells the other three',
    port: 'customers',
    needs: versioned,
    async check(bench) {
      const before = await bench.customer()
      const texts = Array.from({ length: 4 }, () => randomText())
      const settled = await Promise.allSettled(
        texts.map((preferences) => bench.adapter.customers.update(before.id, { preferences }, newUpdate(before))),
      )
      const won = texts.filter((_, index) => settled[index]?.status === 'fulfilled')
      ensure(won.length === 1, `Exactly one of four savers must win, not ${won.length}.`)
      for (const result of settled) {
        if (result.status === 'rejected')
          await failure(Promise.reject(result.reason), { code: 'conflict', effect: 'none' })
      }
      ensure((await bench.customer()).preferences === won[0], 'The record must hold what the winner wrote.')
    },
  },
  {
    name: 'refuses a change that does not say what it is based on',
    port: 'customers',
    needs: versioned,
    async check(bench) {
      const before = await bench.customer()
      const blind = { ...newUpdate(before), basedOn: null }
      await failure(bench.adapter.customers.update(before.id, { preferences: randomText() }, blind), {
        code: ['invalid', 'conflict'],
        effect: 'none',
      })
      const stranger = { ...newUpdate(before), basedOn: 'no revision of this backend' as Revision }
      await rejection(
        bench.adapter.customers.update(before.id, { preferences: randomText() }, stranger),
        'A revision that the backend never named must be refused',
      )
      ensureSame(await bench.customer(), before, 'A refused change must change nothing.')
    },
  },
]
