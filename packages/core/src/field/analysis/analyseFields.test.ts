import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyseFields, type FieldDescriptor, type FieldSection, parseFields } from '../index.js'

const page = readFileSync(new URL('../../../../../docs/fields.md', import.meta.url), 'utf8')
const [definition = '', findings = ''] =
  /## Ten planted faults[\s\S]*?```json\n([\s\S]*?)```[\s\S]*?(\| rule[\s\S]*?)\n\n/.exec(page)?.slice(1) ?? []
const planted: { fields: readonly FieldDescriptor[]; sections: readonly FieldSection[] } = JSON.parse(definition)
const label = { en: 'Label' }
const codes = (fields: readonly FieldDescriptor[], sections?: readonly FieldSection[]) =>
  analyseFields(fields, sections).map(({ code, path }) => `${path}: ${code}`)

describe('analyseFields', () => {
  it('finds the ten faults planted in the documentation, as they stand there', () => {
    const rows = analyseFields(planted.fields, planted.sections).map(
      ({ code, path, params }) =>
        `| \`${path}\` | \`${code}\` | ${Object.entries(params)
          .map(([name, value]) => `${name}: \`${value}\``)
          .join(', ')} | `,
    )
    expect(rows).toHaveLength(10)
    for (const row of rows) expect(findings).toContain(row)
  })

  it('tells the loop of the same definition where it is read', () => {
    const { faults } = parseFields(planted.fields)
    expect(faults?.map(({ path, expected }) => `${path}: ${expected}`)).toEqual([
      '[2].computed: no loop: discount → total → discount',
    ])
  })

  it('knows a row and the record around it', () => {
    const column = (visibleWhen: FieldDescriptor['visibleWhen'] & object): FieldDescriptor[] => [
      { key: 'kind', type: 'text', label },
      {
        key: 'rows',
        type: 'rows',
        label,
        fields: [
          { key: 'a', type: 'text', label, visibleWhen },
          { key: 'b', type: 'text', label },
        ],
      },
    ]
    expect(codes(column({ op: 'empty', path: ['b'] }))).toEqual([])
    expect(codes(column({ op: 'empty', path: ['record', 'kind'] }))).toEqual([])
    expect(codes(column({ op: 'equals', of: [{ path: ['today'] }, '2026-11-20'] }))).toEqual([])
    expect(codes(column({ op: 'empty', path: ['kind'] }))).toEqual(['rows.a.visibleWhen: condition-unknown-path'])
    expect(codes(column({ op: 'empty', path: ['record', 'gone'] }))).toEqual([
      'rows.a.visibleWhen: condition-unknown-path',
    ])
    expect(codes(column({ op: 'empty', path: ['record', 'rows', 'a'] }))).toEqual([
      'rows.a.visibleWhen: condition-loop',
    ])
  })

  it('finds a loop that leads through rows, and through a section', () => {
    const fields: FieldDescriptor[] = [
      { key: 'total', type: 'computed', label, computed: { op: 'sum', path: ['rows', 'cost'] } },
      {
        key: 'rows',
        type: 'rows',
        label,
        fields: [{ key: 'cost', type: 'computed', label, computed: { path: ['record', 'total'] } }],
      },
    ]
    expect(codes(fields)).toEqual(['rows.cost.computed: condition-loop'])
    const note: FieldDescriptor = { key: 'note', type: 'text', label }
    const section = { key: 's', title: label, fields: ['note'], visibleWhen: { op: 'empty', path: ['note'] } } as const
    expect(codes([note], [section])).toEqual(['sections.s.visibleWhen: condition-loop'])
  })

  it('finds what sections name twice or in vain', () => {
    const note: FieldDescriptor = { key: 'note', type: 'text', label }
    const sections = [
      { key: 'a', title: label, fields: ['note', 'gone'] },
      { key: 'b', title: label, fields: ['note'] },
    ]
    expect(codes([note], sections)).toEqual([
      'sections.a.fields[1]: section-unknown-field',
      'sections.b.fields[0]: section-shared-field',
    ])
  })

  it('knows what the parts of a reference, a file and a duration are', () => {
    const fields: FieldDescriptor[] = [
      { key: 'owner', type: 'reference', referenceTo: 'people', label },
      { key: 'files', type: 'file', label },
      { key: 'time', type: 'duration', label },
      { key: 'ticks', type: 'ticks', optionList: 'steps', label },
    ]
    const rule = (visibleWhen: FieldDescriptor['visibleWhen'] & object): FieldDescriptor[] => [
      ...fields,
      { key: 'x', type: 'text', label, visibleWhen },
    ]
    expect(codes(rule({ op: 'equals', of: [{ path: ['owner', 'id'] }, 'p1'] }))).toEqual([])
    expect(codes(rule({ op: 'equals', of: [{ path: ['owner'] }, 'p1'] }))).toEqual(['x.visibleWhen: condition-kinds'])
    expect(codes(rule({ op: 'less', of: [1000, { path: ['files', 'size'] }] }))).toEqual([])
    expect(codes(rule({ op: 'less', of: [{ path: ['files', 'pages'] }, 2] }))).toEqual([
      'x.visibleWhen.of[0]: condition-unknown-path',
    ])
    expect(codes(rule({ op: 'less', of: [60, { path: ['time'] }] }))).toEqual([])
    expect(codes(rule({ op: 'equals', of: [{ path: ['time'] }, 'long'] }))).toEqual(['x.visibleWhen: condition-kinds'])
    expect(codes(rule({ op: 'equals', of: [{ path: ['ticks'] }, 'wash'] }))).toEqual([])
  })

  it('names a hundred loops of a definition in which every field reads every other, and no more', () => {
    const keys = Array.from({ length: 60 }, (_, index) => `k${index}`)
    const fields = keys.map((key): FieldDescriptor => {
      const of = keys.filter((each) => each !== key).map((each) => ({ op: 'empty' as const, path: [each] }))
      return { key, type: 'text', label, visibleWhen: { op: 'or', of } }
    })
    const loops = analyseFields(fields).filter(({ code }) => code === 'condition-loop')
    expect(loops).toHaveLength(100)
    expect(parseFields(fields).fault?.expected).toMatch(/^no loop: /)
  })
})
