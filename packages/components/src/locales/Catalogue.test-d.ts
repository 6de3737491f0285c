import type { Catalogue } from './Catalogue.js'
import { overrideCatalogue } from './overrideCatalogue.js'
import { zhCN } from './zh-CN.js'

const { primitives: _left, ...withoutPrimitives } = zhCN
const { close: _close, ...withoutClose } = zhCN.primitives

// A section is missing: no catalogue.
withoutPrimitives satisfies Omit<Catalogue, 'primitives'>
type Missing = typeof withoutPrimitives extends Catalogue ? never : true
true satisfies Missing

type MissingText = typeof withoutClose extends Catalogue['primitives'] ? never : true
true satisfies MissingText

overrideCatalogue(zhCN, { primitives: { close: '关上' } }) satisfies Catalogue
