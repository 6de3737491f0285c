/** Writes into an input as if somebody had typed: React and whoever registered the input hear of it. */
export function writeValue(input: HTMLInputElement, text: string): void {
  // React watches the element's own property and takes no notice of what comes through it.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
