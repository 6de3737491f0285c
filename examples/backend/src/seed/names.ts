import type { Random } from './random.js'

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏付方白邹孟熊秦邱江尹薛',
  '欧阳',
  '司马',
  '上官',
]
const givenNames = [
  '伟',
  '芳',
  '建国',
  '秀英',
  '志强',
  '晓东',
  '丽华',
  '海涛',
  '思远',
  '雪梅',
  '国庆',
  '文静',
  '子轩',
  '雨桐',
  '鹏飞',
  '桂兰',
  '永强',
  '佳慧',
  '立新',
  '红霞',
  '宇航',
  '明哲',
  '俊杰',
  '春梅',
  '敏',
  '磊',
  '静',
  '凯',
  '娜',
  '卫东',
  '振华',
  '慧玲',
]
const foreignGivenNames = [
  'Marta',
  'Jaan',
  'Kadri',
  'Tom',
  'Aino',
  'Eero',
  'Ingrid',
  'Karl',
  'Līga',
  'Andris',
  'Fiona',
  'Graham',
  'Omar',
  'Yasmin',
  'Priya',
  'Declan',
  'Sigrid',
  'Håkan',
  'Noor',
  'Elin',
]
const foreignSurnames = [
  'Lindqvist',
  'Tamm',
  'Saar',
  'Okafor',
  'Virtanen',
  'Bērziņš',
  'MacLeod',
  'Hughes',
  'Al-Farsi',
  'Haddad',
  'Nilsson',
  'Kask',
  'Ozols',
  'Whitaker',
  'Sharma',
  "O'Neill",
  'Mägi',
  'Koskinen',
  'Byrne',
  'Rahman',
]

const chineseTitles = [
  '采购经理',
  '设备主管',
  '财务',
  '项目经理',
  '总工程师',
  '仓库管理员',
  '副总经理',
  '内业组长',
  '站长',
]
const foreignTitles = ['Procurement', 'Equipment lead', 'Finance', 'Survey manager', 'Director', 'Party chief', 'Owner']

/** The name of somebody at a Chinese customer. */
export function chinesePerson(random: Random): string {
  return random.pick(surnames) + random.pick(givenNames)
}

/** The name of somebody at a customer elsewhere. */
export function foreignPerson(random: Random): string {
  return `${random.pick(foreignGivenNames)} ${random.pick(foreignSurnames)}`
}

/** What somebody does at a customer. */
export function jobTitle(random: Random, isChinese: boolean): string {
  return random.pick(isChinese ? chineseTitles : foreignTitles)
}

const chineseRoots = [
  ...[
    '恒信',
    '天衡',
    '中纬',
    '华图',
    '远景',
    '九州',
    '金桥',
    '大地',
    '宏基',
    '星图',
    '鼎新',
    '瑞达',
    '科力',
    '北斗',
    '南方',
  ],
  ...[
    '长河',
    '泰岳',
    '云图',
    '正源',
    '博远',
    '新纪元',
    '四维',
    '方圆',
    '经纬',
    '同创',
    '汇通',
    '盛世',
    '双诚',
    '力拓',
    '东方',
  ],
]

const chineseKinds: Readonly<Record<string, readonly string[]>> = {
  manufacturing: ['仪器有限公司', '精密机械有限公司', '光电科技有限公司', '自动化设备厂'],
  engineering: ['工程勘察院', '岩土工程有限公司', '地理信息有限公司', '勘察设计研究院'],
  retail: ['仪器经销部', '仪器商行', '科技贸易有限公司'],
  government: ['自然资源局', '地质调查队', '水务局', '不动产登记中心'],
  education: ['职业技术学院', '工程学校', '大学地理学院'],
  energy: ['电力设计院', '煤业集团', '风电开发有限公司', '管道工程公司'],
  construction: ['建工集团有限公司', '路桥工程局', '隧道工程有限公司', '市政工程公司'],
  other: ['航空摄影有限公司', '农业科技有限公司', '林业规划院'],
}

const foreignRoots = [
  ...[
    'Northfield',
    'Baltic',
    'Harbour',
    'Meridian',
    'Granite',
    'Silverline',
    'Oakridge',
    'Polaris',
    'Kestrel',
    'Fjord',
  ],
  ...[
    'Summit',
    'Bluewater',
    'Redstone',
    'Highland',
    'Delta',
    'Compass',
    'Ironbridge',
    'Aurora',
    'Lighthouse',
    'Falcon',
  ],
  ...[
    'Westmoor',
    'Emerald',
    'Sandstone',
    'Riverside',
    'Amber',
    'Juniper',
    'Halcyon',
    'Tidewater',
    'Cornerstone',
    'Birch',
  ],
]
const foreignKinds: Readonly<Record<string, readonly string[]>> = {
  manufacturing: ['Instruments Ltd', 'Precision AS', 'Optics OÜ'],
  engineering: ['Geomatics', 'Survey Ltd', 'Land Surveyors', 'Hydrographic'],
  retail: ['Level & Laser', 'Survey Supplies', 'Positioning Store'],
  government: ['County Council', 'Land Registry', 'Port Authority'],
  education: ['Technical College', 'University'],
  energy: ['Offshore', 'Grid Services', 'Wind Partners'],
  construction: ['Civil Works', 'Tunnelling', 'Roads & Bridges'],
  other: ['Aerial Imaging', 'Forestry'],
}

/** A company: its name, its short name, and the letters of its mail domain. */
export interface CompanyName {
  readonly name: string
  readonly shortName: string
}

/** The name of a Chinese customer of an industry. */
export function chineseCompany(random: Random, city: string, industry: string): CompanyName {
  const kinds = chineseKinds[industry] ?? ['有限公司']
  const root =
    industry === 'government'
      ? random.pick(['第一', '第二', '高新区', '开发区', '新区', '滨江'])
      : random.pick(chineseRoots)
  return { name: `${city}${root}${random.pick(kinds)}`, shortName: `${city}${root}` }
}

/** The name of a customer elsewhere of an industry. */
export function foreignCompany(random: Random, city: string, industry: string): CompanyName {
  const root = random.pick(foreignRoots)
  const kind = random.pick(foreignKinds[industry] ?? ['Ltd'])
  return { name: `${root} ${kind} ${city}`, shortName: root }
}
