import { putFailure } from './model/index.js'
import type { FieldFormHandle } from './useFieldForm.js'

/**
 * Puts what a backend refused onto the fields it names; what no field of the form says becomes the failure of the form.
 * What was typed stays. A form does so by itself with what its `onSubmit` throws.
 */
export function applyCrmError({ model }: Pick<FieldFormHandle, 'model'>, error: unknown): void {
  putFailure(model, error)
}
