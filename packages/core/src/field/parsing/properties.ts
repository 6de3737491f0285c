import { own, parseCondition, parseOperand } from '../../condition/index.js'
import { parseNumbering } from '../numbering/parseNumbering.js'
import { below, isObject, key, type Look, label, list, listOf, note, text, that, whole, word } from './faults.js'

const condition: Look = (json, path, faults) => {
  const { fault } = parseCondition(json)
  if (fault) note(faults, below(path, fault.path).replace(/\.$/, ''), fault.expected)
}

const computed: Look = (json, path, faults) => {
  const { fault } = parseOperand(json)
  if (fault) note(faults, below(path, fault.path).replace(/\.$/, ''), fault.expected)
}

const answer: Look = (json, path, faults) => {
  if (isObject(json)) condition(json, path, faults)
  else if (typeof json !== 'boolean') note(faults, path, 'boolean or condition')
}

const option: Look = (json, path, faults) => {
  if (!isObject(json)) return note(faults, path, 'object')
  key(own(json, 'value'), below(path, 'value'), faults)
  label(own(json, 'label'), below(path, 'label'), faults)
  const retired = own(json, 'retired')
  if (retired !== undefined && typeof retired !== 'boolean') note(faults, below(path, 'retired'), 'boolean')
}

const options: Look = (json, path, faults) => {
  list(option, { most: 10_000 })(json, path, faults)
  const seen = new Set<unknown>()
  listOf(json)?.forEach((each, index) => {
    const value = own(each, 'value')
    if (seen.has(value)) note(faults, `${path}[${index}].value`, 'value that no option before has')
    seen.add(value)
  })
}

const numbering: Look = (json, path, faults) => {
  const { fault } = parseNumbering(json)
  if (fault) note(faults, path, fault.expected)
}

const figure = that('number', Number.isFinite)
const mediaType = that('media type such as image/*', (json) => /^[\w.+-]+\/(?:[\w.+-]+|\*)$/.test(String(json)))
const currency = that('currency such as CNY', (json) => typeof json === 'string' && /^[A-Z]{3}$/.test(json))
const pattern = that(
  'pattern of at most 200 characters',
  (json) => typeof json === 'string' && json !== '' && json.length <= 200,
)

/** What each property of a field may be, where it is there. */
export const properties: Readonly<Record<string, Look>> = {
  label,
  help: label,
  required: answer,
  visibleWhen: condition,
  readOnly: answer,
  options,
  optionList: key,
  sensitive: word('phone', 'email', 'address', 'identity', 'account', 'text'),
  unit: text,
  minimum: figure,
  maximum: figure,
  decimals: whole(0, 20),
  minLength: whole(0),
  maxLength: whole(1),
  pattern,
  referenceTo: word('customers', 'people', 'tickets'),
  currencies: list(currency, { least: 1 }),
  mediaTypes: list(mediaType, { least: 1 }),
  maxBytes: whole(1),
  computed,
  numbering,
  printWidth: that('length in millimetres', (json) => Number.isFinite(json) && Number(json) > 0),
  width: word('full', 'half'),
  id: key,
}
