import type { MemoryPerson } from '../../adapters/memory/index.js'

/** The languages the sample people can be named in. */
export type SampleLanguage = 'zh-CN' | 'en'

const departments = {
  'd-sales-1': { 'zh-CN': '销售一部', en: 'Sales 1' },
  'd-sales-2': { 'zh-CN': '销售二部', en: 'Sales 2' },
  'd-service': { 'zh-CN': '客服部', en: 'Customer service' },
  'd-after-sales': { 'zh-CN': '售后部', en: 'After-sales' },
  'd-product': { 'zh-CN': '产品部', en: 'Product' },
  'd-audit': { 'zh-CN': '审计部', en: 'Audit' },
} as const

const people = [
  { id: 'p-zhou-lan', 'zh-CN': '周岚', en: 'Lan Zhou', department: 'd-sales-1', roles: ['manager'] },
  { id: 'p-wang-min', 'zh-CN': '王敏', en: 'Min Wang', department: 'd-service', roles: ['service'] },
  { id: 'p-zhao-qiming', 'zh-CN': '赵启明', en: 'Qiming Zhao', department: 'd-after-sales', roles: ['service'] },
  { id: 'p-he-jing', 'zh-CN': '何静', en: 'Jing He', department: 'd-service', roles: ['service'] },
  { id: 'p-li-xiang', 'zh-CN': '李想', en: 'Xiang Li', department: 'd-sales-2', roles: ['manager'] },
  { id: 'p-gao-yuan', 'zh-CN': '高原', en: 'Yuan Gao', department: 'd-sales-2', roles: ['manager'] },
  { id: 'p-sun-yu', 'zh-CN': '孙昱', en: 'Yu Sun', department: 'd-product', roles: [] },
  { id: 'p-xu-wen', 'zh-CN': '许文', en: 'Wen Xu', department: 'd-audit', roles: ['auditor'] },
  { id: 'p-lin-fang', 'zh-CN': '林芳', en: 'Fang Lin', department: 'd-service', roles: ['guest'] },
  { id: 'p-qian-duo', 'zh-CN': '钱铎', en: 'Duo Qian', department: 'd-sales-1', roles: [], left: true },
] as const

/** Who is signed in under which role. */
export const sampleActors = {
  service: 'p-wang-min',
  manager: 'p-zhou-lan',
  auditor: 'p-xu-wen',
  guest: 'p-lin-fang',
} as const

/** The people of the sample company, one of whom has left. */
export function samplePeople(language: SampleLanguage): MemoryPerson[] {
  return people.map((person) => ({
    id: person.id,
    name: person[language],
    department: person.department,
    departmentName: departments[person.department][language],
    active: !('left' in person),
    roles: [...person.roles],
  }))
}
