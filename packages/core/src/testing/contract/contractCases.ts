import type { CrmAdapter } from '../../contract/adapter.js'
import type { PortName } from '../../contract/ports.js'
import type { Bench, CaseDefinition, FullAdapter, Need } from './Bench.js'
import type { ContractHarness, ContractInstance, ContractOptions, KnownRecords } from './ContractHarness.js'
import { abortCases } from './cases/abortCases.js'
import { accessCases } from './cases/accessCases.js'
import { createCases } from './cases/createCases.js'
import { directoryCases } from './cases/directoryCases.js'
import { faultCases } from './cases/faultCases.js'
import { fileCases } from './cases/fileCases.js'
import { getCases } from './cases/getCases.js'
import { interactionCases } from './cases/interactionCases.js'
import { lifeCases } from './cases/lifeCases.js'
import { likenessCases } from './cases/likenessCases.js'
import { listCases } from './cases/listCases.js'
import { refusalCases } from './cases/refusalCases.js'
import { repeatCases } from './cases/repeatCases.js'
import { revisionCases } from './cases/revisionCases.js'
import { searchCases } from './cases/searchCases.js'
import { filterCases, sortCases } from './cases/sortAndFilterCases.js'
import { updateCases } from './cases/updateCases.js'
import { uploadCases } from './cases/uploadCases.js'
import { ContractFailure } from './expectations.js'

/** One promise of the contract, ready to be tried. */
export interface ContractCase {
  readonly name: string
  readonly port: PortName | 'adapter'
  /** Resolves when the promise holds; rejects with a sentence when it does not. */
  run(): Promise<void>
}

/** A promise that an adapter cannot be held to, and what it lacks. */
export interface UncoveredCase extends Omit<ContractCase, 'run'> {
  readonly missing: string
}

const definitions: readonly CaseDefinition[] = [
  ...listCases,
  ...searchCases,
  ...sortCases,
  ...filterCases,
  ...getCases,
  ...updateCases,
  ...revisionCases,
  ...repeatCases,
  ...refusalCases,
  ...createCases,
  ...likenessCases,
  ...interactionCases,
  ...directoryCases,
  ...accessCases,
  ...fileCases,
  ...uploadCases,
  ...abortCases,
  ...faultCases,
  ...lifeCases,
]

/** Everything that an adapter with these methods and capabilities promises, as data: any runner can try it. */
export function contractCases(harness: ContractHarness): readonly ContractCase[] {
  return definitions
    .filter((definition) => missingNeed(definition, harness) === undefined)
    .map((definition) => ({
      name: definition.name,
      port: definition.port,
      run: () => runCase(definition, harness),
    }))
}

/** What the suite could not try on this adapter, each with what it lacks. */
export function uncoveredCases(harness: ContractHarness): readonly UncoveredCase[] {
  return definitions.flatMap((definition) => {
    const missing = missingNeed(definition, harness)
    return missing === undefined ? [] : [{ name: definition.name, port: definition.port, missing }]
  })
}

function missingNeed({ needs }: CaseDefinition, harness: ContractHarness): Need | undefined {
  return needs.find((need) => !isMet(need, harness))
}

function isMet(need: Need, { shape, offers = [], roles }: ContractHarness): boolean {
  const { customers } = shape.capabilities.lists
  if (need === 'faults' || need === 'another' || need === 'audit' || need === 'rules') return offers.includes(need)
  if (need === 'roles') return roles !== undefined
  if (need === 'enforced versions') return shape.capabilities.versions.customers === 'enforced'
  if (need === 'enforced idempotency') return shape.capabilities.idempotency === 'enforced'
  if (need === 'customer search') return customers?.search ?? false
  if (need === 'exact totals') return customers?.total === 'exact'
  if (need.startsWith('order ')) return customers?.sort.includes(need.slice(6)) ?? false
  if (need.startsWith('filter ')) return customers?.filter.includes(need.slice(7)) ?? false
  return hasMethod(shape, need.split('.'))
}

function hasMethod(shape: CrmAdapter, path: readonly string[]): boolean {
  const found = path.reduce<unknown>(
    (place, key) => (typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined),
    shape,
  )
  return found !== undefined
}

async function runCase(definition: CaseDefinition, harness: ContractHarness): Promise<void> {
  const ends: (() => Promise<void>)[] = []
  const create = async (options?: ContractOptions): Promise<ContractInstance> => {
    const instance = await harness.create(options)
    ends.push(() => instance.dispose())
    return instance
  }
  try {
    await withinSeconds(harness.seconds ?? 10, async () => definition.check(benchOf(harness, await create(), create)))
  } finally {
    for (const end of ends.reverse()) await end()
  }
}

function benchOf(
  harness: ContractHarness,
  instance: ContractInstance,
  create: (options: ContractOptions) => Promise<ContractInstance>,
): Bench {
  const adapter = instance.adapter as FullAdapter
  const missing = (what: string) => () => {
    throw new ContractFailure(`The harness offers ${what}, but its instance has none.`)
  }
  return {
    harness,
    adapter,
    known: knownOf(instance.known),
    faults: instance.faults ?? { fail: missing('faults') },
    audit: () => (instance.audit ?? missing('audit'))(),
    another: async (options) => (await (instance.another ?? missing('another'))(options)) as FullAdapter,
    signedInAs: async (role) => {
      const name = harness.roles?.[role]
      return (await create(name === undefined ? {} : { role: name })).adapter as FullAdapter
    },
    customer: () => adapter.customers.get(instance.known.customerId, {}),
  }
}

/** What a harness knows; a case that asks for what it left out says so. */
function knownOf(known: KnownRecords): Bench['known'] {
  return new Proxy({ searches: [], ...known } as Bench['known'], {
    get(target, key) {
      if (!(key in target) && key !== 'emptiness')
        throw new ContractFailure(`The harness must know a record for this: \`known.${String(key)}\`.`)
      return Reflect.get(target, key)
    },
  })
}

/** Ends a case that hangs. */
async function withinSeconds(seconds: number, run: () => Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ContractFailure(`The adapter did not answer within ${seconds} seconds.`)),
      seconds * 1_000,
    )
  })
  try {
    await Promise.race([run(), late])
  } finally {
    clearTimeout(timer)
  }
}
