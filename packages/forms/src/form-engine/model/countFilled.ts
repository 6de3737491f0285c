import { isEmpty } from '@clientele/core'
import type { FormModel } from './FormModel.js'
import { readField } from './reading.js'
import { stateOf } from './states.js'

/** How many of the fields that somebody can fill are filled. */
export function countFilled(model: FormModel): { readonly filled: number; readonly all: number } {
  let filled = 0
  let all = 0
  for (const place of model.places.values()) {
    const { visible, readOnly } = model.slots.get(place.name)?.state ?? stateOf(model, place)
    if (!visible || readOnly) continue
    all += 1
    if (!isEmpty(place.field, readField(model, place.field))) filled += 1
  }
  return { filled, all }
}
