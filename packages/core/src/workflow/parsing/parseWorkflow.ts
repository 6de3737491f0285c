import { type Parsed, parseCondition, parseOperand } from '../../condition/index.js'
import { parseFields } from '../../field/index.js'
import type { Workflow } from '../types.js'
import { dictionary, isObject, key, list, object, optional, type Reader, text, that, word } from './readers.js'

const condition: Reader = (input) => parseCondition(input).fault

const operand: Reader = (input) => parseOperand(input).fault

const number = that('number', Number.isFinite)

const label = dictionary(text)

const refusal = object({
  code: key,
  params: optional(dictionary((input) => (typeof input === 'string' ? undefined : number(input)))),
  text: optional(label),
})

const fields: Reader = (input) => parseFields(input).fault

const setting = object({ set: key, to: operand })

const notice = object({ notify: key })

const action = object({
  key,
  label,
  from: list(key),
  to: key,
  roles: optional(list(key)),
  guards: optional(list(object({ when: condition, refusal }))),
  input: optional(fields),
  effects: optional(list((input) => (isObject(input) && input.notify !== undefined ? notice : setting)(input))),
})

const workflow = object({
  initial: key,
  states: list(object({ key, label, category: word('open', 'waiting', 'done', 'archived') })),
  actions: list(action),
})

/** Checks the shape of a definition that arrived as JSON; what it says is for `checkWorkflow`. Keys it does not know stay. */
export function parseWorkflow(json: unknown): Parsed<Workflow> {
  const fault = workflow(json)
  return fault ? { fault } : { value: json as Workflow }
}
