import type { FormModel } from './FormModel.js'
import type { FieldPlace } from './names.js'

const focusable = 'input:not([type=hidden], [tabindex="-1"]), textarea, select, button, [tabindex="0"]'

/** Moves the focus to a field, in a folded section and in a row too. */
export function focusField({ root }: FormModel, { name }: FieldPlace): void {
  const field = [...(root?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
    (element) => element.dataset.field === name,
  )
  if (!field) return
  const folded = field.closest('[hidden]')
  // At once, for nothing in what is hidden takes the focus; the section hears of it and stays unfolded.
  folded?.removeAttribute('hidden')
  folded?.dispatchEvent(new Event('beforematch', { bubbles: true }))
  const controls = [...field.querySelectorAll<HTMLElement>(focusable)]
  const control =
    controls.find((each) => each.matches(':checked')) ?? controls.find((each) => each.matches('[aria-invalid=true]'))
  const target = control ?? controls[0]
  target?.focus()
  target?.scrollIntoView?.({ block: 'nearest' })
}
