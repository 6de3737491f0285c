import { below, type Faults, note } from './faults.js'

type Loose = Readonly<Record<string, unknown>> & { readonly type: string }

const chosen = ['choice', 'choices', 'ticks']
const texts = ['text', 'long-text', 'phone', 'email']

/** What a kind of field needs or cannot have. */
export function checkKind(field: Loose, { path, faults }: { readonly path: string; readonly faults: Faults }): void {
  const { type } = field
  const demand = (name: string, holds: boolean, expected: string) => holds || note(faults, below(path, name), expected)
  const lists = [field.options, field.optionList].filter((each) => each !== undefined).length
  demand('options', lists > 0 || !chosen.includes(type), 'options or optionList')
  demand('optionList', lists < 2, 'options or optionList, not both')
  demand('referenceTo', type !== 'reference' || field.referenceTo !== undefined, 'customers or people or tickets')
  demand('computed', (type === 'computed') === (field.computed !== undefined), computedWords(type))
  demand('fields', type === 'rows' || field.fields === undefined, 'fields only in rows')
  demand('sensitive', texts.includes(type) || field.sensitive === undefined, `sensitive only in ${texts.join(', ')}`)
  demand('numbering', type === 'text' || field.numbering === undefined, 'numbering only in text')
  demand('maximum', !crosses(field.minimum, field.maximum), 'maximum not below minimum')
  demand('maxLength', !crosses(field.minLength, field.maxLength), 'maxLength not below minLength')
  demand('default', field.sensitive === undefined || field.default === undefined, 'no default in a sensitive field')
}

function computedWords(type: string): string {
  return type === 'computed' ? 'constant, path or computation' : 'computed only in computed'
}

function crosses(low: unknown, high: unknown): boolean {
  return typeof low === 'number' && typeof high === 'number' && low > high
}
