import type { KeyboardEvent as ReactKeyboardEvent } from 'react'

const stops = [
  'a[href]',
  'button:not(:disabled)',
  'input:not(:disabled, [type=hidden])',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  'summary',
  '[contenteditable=true]',
  '[tabindex]',
].join()

/** What the Tab key reaches inside an element, in order; of a group of radio buttons the one that it reaches. */
export function tabStops(element: Element): readonly HTMLElement[] {
  const found = [...element.querySelectorAll<HTMLElement>(stops)]
  return found.filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility() && !isPassedOver(stop, found))
}

function isPassedOver(stop: HTMLElement, all: readonly HTMLElement[]) {
  if (!isRadio(stop) || stop.checked) return false
  const group = all.filter(isRadio).filter(({ name, form }) => name === stop.name && form === stop.form)
  return group.some(({ checked }) => checked) || group[0] !== stop
}

function isRadio(element: HTMLElement): element is HTMLInputElement {
  return element.matches('[type=radio]')
}

/** Focuses the first thing inside that takes the focus, or else the element itself. */
export function focusFirst(element: HTMLElement): void {
  const [first = element] = tabStops(element)
  first.focus({ preventScroll: true })
}

/** Whether the focus is inside an element, in a shadow root too. */
export function hasFocus(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot
  return element.contains(root.activeElement)
}

/** Whether a key belongs to an input method that composes. Safari ends composing before the key that ended it: 229. */
export function isComposing(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event
  return native.isComposing || native.keyCode === 229
}
