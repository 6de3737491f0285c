import { type CaseDefinition, everyRow, randomText } from '../Bench.js'
import { ensure, ensureSame } from '../expectations.js'

/** People and option lists. */
export const directoryCases: readonly CaseDefinition[] = [
  {
    name: 'names the people that it knows and leaves the others out',
    port: 'directory',
    needs: ['directory.people'],
    async check({ adapter: { directory }, known: { personId, missingId } }) {
      const asked = [missingId, personId]
      const people = await directory.people(asked, {})
      ensureSame(
        people.map(({ id }) => id),
        [personId],
        'Exactly the known person must be answered.',
      )
      ensure(
        people.every(({ name, active }) => name !== '' && typeof active === 'boolean'),
        'A person needs a name.',
      )
      ensureSame(asked, [missingId, personId], 'No call may change its input.')
    },
  },
  {
    name: 'answers no people when asked for none',
    port: 'directory',
    needs: ['directory.people'],
    async check({ adapter: { directory } }) {
      ensureSame(await directory.people([], {}), [], 'No question must have no answer.')
    },
  },
  {
    name: 'finds a person by name',
    port: 'directory',
    needs: ['directory.people', 'directory.search'],
    async check({ adapter: { directory }, known: { personId } }) {
      const [person] = await directory.people([personId], {})
      const rows = await everyRow((page) => directory.search({ search: person?.name ?? '', page }, {}))
      ensure(
        rows.some(({ id }) => id === personId),
        'A person must be found by their name.',
      )
      const none = await directory.search({ search: `nobody ${randomText()}` }, {})
      ensureSame(none.items, [], 'A name that nobody has must find nobody.')
    },
  },
  {
    name: 'answers an option list with values and labels',
    port: 'directory',
    needs: ['directory.options'],
    async check({ adapter: { directory }, known: { optionList } }) {
      const options = await directory.options(optionList, {})
      ensure(options.length > 0, 'The known list must hold an option.')
      ensure(new Set(options.map(({ value }) => value)).size === options.length, 'No value may stand twice.')
      ensure(
        options.every(({ label }) => Object.values(label).some((text) => text)),
        'Each option needs a label.',
      )
    },
  },
]
