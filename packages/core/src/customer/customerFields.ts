import type { Rights } from '../contract/calls.js'
import type { LocalizedText } from '../contract/scalars.js'
import type { FieldDescriptor, FieldSection } from '../field/index.js'
import { customerGrades } from './Customer.js'

/** What the fields of a customer depend on, besides the domain. */
export interface CustomerFieldsOptions {
  /** Fields of the team's own; their values live under `custom`, and no key may be one of a customer's own. */
  readonly custom?: readonly FieldDescriptor[]
  /** What the person may do with each field: a hidden one is left out, one to be read or masked is read-only. */
  readonly rights?: Rights['fields']
  /**
   * The currencies of the credit limit, the first one offered first.
   * @default ['CNY', 'EUR', 'USD']
   */
  readonly currencies?: readonly string[]
}

/** The fields of a customer as data, in the order of the file (S02, S16, S53 of the domain), the team's own at the end. */
export function customerFields(options: CustomerFieldsOptions = {}): readonly FieldDescriptor[] {
  const { custom = [], rights = {}, currencies = ['CNY', 'EUR', 'USD'] } = options
  const own = [...identity, ...standing, contacts, ...dealings(currencies)]
  const taken = custom.filter(({ key }) => isOwnField(key)).map(({ key }) => key)
  if (taken.length > 0) throw new Error(keysTaken(taken))
  return [...withRights(own, rights, ''), ...withRights(custom, rights, 'custom.')]
}

/** The headings that the fields of a customer stand under. */
export function customerSections({ custom = [] }: CustomerFieldsOptions = {}): readonly FieldSection[] {
  const keys = (fields: readonly FieldDescriptor[]) => fields.map(({ key }) => key)
  return [
    { key: 'basic', title: text('基础资料', 'Basic data'), fields: keys([...identity, ...standing]) },
    { key: 'people', title: text('联系方式', 'Contact details'), fields: ['contacts'] },
    { key: 'dealings', title: text('往来与偏好', 'Dealings and preferences'), fields: keys(dealings([])) },
    ...(custom.length > 0 ? [{ key: 'custom', title: text('补充资料', 'Further data'), fields: keys(custom) }] : []),
  ]
}

/** True for the key of a customer's own field, false for one that the team added. */
export function isOwnField(key: string): boolean {
  return [...identity, ...standing, contacts, ...dealings([])].some((field) => field.key === key)
}

const identity: readonly FieldDescriptor[] = [
  { key: 'number', type: 'text', label: text('客户编号', 'Customer number'), numbering: 'C{yyyy}{000}' },
  {
    key: 'name',
    type: 'text',
    label: text('客户名称', 'Customer name'),
    help: text('单位全称或个人姓名，与证件一致', 'Full legal name, as on the identity document'),
    required: true,
    maxLength: 200,
  },
  { key: 'shortName', type: 'text', label: text('客户简称', 'Short name'), maxLength: 50, width: 'half' },
  {
    key: 'industry',
    type: 'choice',
    label: text('行业类型', 'Industry'),
    required: true,
    optionList: 'industries',
    width: 'half',
  },
  {
    key: 'since',
    type: 'calendar-date',
    label: text('合作起始时间', 'Relationship start'),
    required: true,
    width: 'half',
  },
]

const standing: readonly FieldDescriptor[] = [
  { key: 'region', type: 'choice', label: text('地区', 'Region'), optionList: 'regions', width: 'half' },
  { key: 'source', type: 'choice', label: text('客户来源', 'Source'), optionList: 'customer-sources', width: 'half' },
  { key: 'owner', type: 'reference', label: text('客户负责人', 'Account owner'), referenceTo: 'people', width: 'half' },
  {
    key: 'grade',
    type: 'choice',
    label: text('客户等级', 'Grade'),
    options: customerGrades.map((grade) => ({ value: grade, label: text(`${grade} 级`, grade) })),
  },
]

const contacts: FieldDescriptor = {
  key: 'contacts',
  type: 'rows',
  label: text('联系人', 'Contacts'),
  help: text(
    '电话和邮箱至少填一项，仅供内部使用',
    'A phone number or an e-mail address at least; for internal use only',
  ),
  required: true,
  default: [{ main: ['main'] }],
  fields: [
    { key: 'name', type: 'text', label: text('姓名', 'Name'), required: true, maxLength: 200 },
    { key: 'jobTitle', type: 'text', label: text('职位', 'Job title'), maxLength: 100 },
    {
      key: 'phone',
      type: 'phone',
      label: text('电话', 'Phone'),
      sensitive: 'phone',
      required: { op: 'empty', path: ['email'] },
    },
    { key: 'email', type: 'email', label: text('邮箱', 'E-mail'), sensitive: 'email' },
    {
      key: 'main',
      type: 'choices',
      label: text('主要联系人', 'Main contact'),
      options: [{ value: 'main', label: text('主要', 'Main') }],
    },
  ],
}

function dealings(currencies: readonly string[]): readonly FieldDescriptor[] {
  return [
    { key: 'address', type: 'text', label: text('地址', 'Address'), sensitive: 'address', maxLength: 300 },
    { key: 'creditLimit', type: 'money', label: text('授信额度', 'Credit limit'), currencies, minimum: 0 },
    { key: 'tags', type: 'choices', label: text('标签', 'Tags'), optionList: 'customer-tags' },
    { key: 'preferences', type: 'long-text', label: text('偏好', 'Preferences'), maxLength: 2_000 },
    { key: 'buyingHabits', type: 'long-text', label: text('购买习惯', 'Buying habits'), maxLength: 2_000 },
  ]
}

function withRights(
  fields: readonly FieldDescriptor[],
  rights: NonNullable<Rights['fields']>,
  path: string,
): readonly FieldDescriptor[] {
  return fields.flatMap((field) => {
    const right = rights[path + field.key]
    if (right === 'hidden') return []
    const columns = field.fields && { fields: withRights(field.fields, rights, `${path}${field.key}.`) }
    return [{ ...field, ...columns, ...(right && { readOnly: true }) }]
  })
}

function text(chinese: string, english: string): LocalizedText {
  return { 'zh-CN': chinese, en: english }
}

function keysTaken(keys: readonly string[]): string {
  return `[@clientele/core] Custom fields must not be named ${keys.map((key) => `\`${key}\``).join(', ')}: a customer has fields of that name, and one would hide the other. Give them keys of their own. (CL020)`
}
