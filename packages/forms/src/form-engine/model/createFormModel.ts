import { type FieldDescriptor, type FieldSection, type FieldValues, toFormValues } from '@clientele/core'
import { createFormControl } from 'react-hook-form'
import type { FormControl, FormModel, FormSettings } from './FormModel.js'
import { valueChanged } from './listening.js'
import { type FieldPlace, fieldName, type RowsValue } from './names.js'
import { heldValues } from './reading.js'
import { createResolver } from './resolver.js'
import { createRows, type RowsModel } from './rows.js'
import { readRules } from './rulesReading.js'

/** What a form is made of. */
export interface FormModelInput extends FormSettings {
  readonly fields: readonly FieldDescriptor[]
  readonly sections: readonly FieldSection[]
  readonly values: FieldValues | undefined
}

/** Makes what holds a form. A record that is written anew begins with the defaults of its fields. */
export function createFormModel({ fields, sections, values, context, say }: FormModelInput): FormModel {
  const initial = values ?? {}
  const begin = heldValues(fields, toFormValues(fields, initial, { ...context, defaults: values === undefined }))
  const control = createFormControl({
    defaultValues: begin,
    mode: 'onTouched',
    reValidateMode: 'onChange',
    shouldFocusError: false,
    resolver: createResolver(() => model),
  })
  const form = telling(control, (name) => valueChanged(model, name))
  const rows = new Map<string, RowsModel>()
  const model: FormModel = {
    form,
    fields,
    sections,
    places: new Map(fields.map((field) => [fieldName(field.key), { name: fieldName(field.key), field }])),
    rows,
    reading: readRules(fields, sections),
    initial,
    slots: new Map(),
    watchers: new Set(),
    statusListeners: new Set(),
    decoded: new Map(),
    settings: { context, say },
    status: { dirty: false, submitting: false, attempts: 0, failure: undefined, problems: [] },
    settled: undefined,
    errors: {},
    tell: undefined,
    root: null,
  }
  for (const place of model.places.values()) if (place.field.type === 'rows') rows.set(place.name, rowsOf(model, place))
  return model
}

function rowsOf({ form }: FormModel, { name, field }: FieldPlace): RowsModel {
  const { order = [] } = (form.getValues(name) ?? {}) as Partial<RowsValue>
  return createRows(field, order, (next) => form.setValue(`${name}.order`, next, { shouldDirty: true }))
}

/** The control, telling by name what changes: asked for values, react-hook-form would copy all of them for every key. */
function telling(control: FormControl, tell: (name: string | undefined) => void): FormControl {
  const register: FormControl['register'] = (name, options) => {
    const registered = control.register(name, options)
    return {
      ...registered,
      onChange(event) {
        const done = registered.onChange(event)
        tell(name)
        return done
      },
    }
  }
  const setValue: FormControl['setValue'] = (...given) => {
    control.setValue(...given)
    tell(given[0])
  }
  const reset: FormControl['reset'] = (...given) => {
    control.reset(...given)
    tell(undefined)
  }
  return { ...control, register, setValue, reset }
}
