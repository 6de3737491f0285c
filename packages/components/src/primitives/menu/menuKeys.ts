import { createPinyinInitials } from '../../pinyin/index.js'

/** The items of a menu in order; those that are off take the focus too, to say why. */
export function itemsOf(menu: Element): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')]
}

/** The item that a key leads to from the focused one; round the ends. */
export function itemAfterKey(key: string, items: readonly HTMLElement[], focused: number): HTMLElement | undefined {
  const last = items.length - 1
  if (key === 'ArrowDown') return items[focused >= last ? 0 : focused + 1]
  if (key === 'ArrowUp') return items.at(focused <= 0 ? -1 : focused - 1)
  if (key === 'Home' || key === 'PageUp') return items[0]
  if (key === 'End' || key === 'PageDown') return items[last]
  return undefined
}

/** The next item whose name begins with what was typed, in its own characters or in the initials of its pinyin. */
export function itemTyped(typed: string, items: readonly HTMLElement[], focused: number): HTMLElement | undefined {
  const [letter = ''] = typed
  // The same letter again and again goes on to the next item that begins with it.
  const searched = [...typed].every((other) => other === letter) ? letter : typed
  const start = Math.max(0, searched === letter ? focused + 1 : focused)
  const initialsOf = createPinyinInitials()
  return [...items.slice(start), ...items.slice(0, start)].find((item) => {
    const name = nameOf(item)
    return name.startsWith(searched) || initialsOf(name).startsWith(searched)
  })
}

function nameOf(item: HTMLElement) {
  return (item.querySelector('[data-slot=menu-item-name]')?.textContent ?? '').trim().toLowerCase()
}
