import { render } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ClienteleFrame } from '../clientele/index.js'

/** What every widget and primitive is asked for. */
export interface WidgetUnderTest {
  /** Its `data-slot`. */
  readonly slot: string
  /** Draws it with these props on top of the ones it cannot do without. */
  readonly element: (props: Record<string, unknown>) => ReactElement
  /** Whether a `ref` reaches the root element. */
  readonly takesRef?: boolean
  /** Some words of its own and the text that proves them. */
  readonly labels?: { readonly override: object; readonly shows: string }
  /**
   * What it must stand in; a `ClienteleFrame` where it needs no data.
   * @default a `ClienteleFrame`
   */
  readonly wrap?: (children: ReactNode) => ReactElement
}

/** Asks a widget for what a host may rely on: class, attributes, slot, words, two at once, a clean end. */
export function describeWidget(name: string, widget: WidgetUnderTest): void {
  const { slot, element, takesRef, labels, wrap = inFrame } = widget

  function show(props: Record<string, unknown> = {}) {
    const view = render(wrap(element(props)))
    const root = view.container.querySelector<HTMLElement>(`[data-slot="${slot}"]`)
    if (!root) throw new Error(`${name} draws no [data-slot="${slot}"].`)
    return { ...view, root }
  }

  describe(`${name}, as every widget`, () => {
    it('names its root element by `data-slot`', () => {
      expect(show().root).toBeVisible()
    })

    it('adds a class name to its own', () => {
      const own = show().root.className
      const { root } = show({ className: 'host-class' })
      expect(root).toHaveClass('host-class')
      expect(root.className.replace(/\s*host-class/, '')).toBe(own)
    })

    it('hands other attributes to its root element', () => {
      const { root } = show({ 'data-host': 'yes', title: 'A title' })
      expect(root).toHaveAttribute('data-host', 'yes')
    })

    if (takesRef) {
      it('gives its root element to a ref', () => {
        const ref = vi.fn()
        const { root } = show({ ref })
        expect(ref).toHaveBeenCalledWith(root)
      })
    }

    if (labels) {
      it('says its words in the host’s way', () => {
        expect(show({ labels: labels.override }).container).toHaveTextContent(labels.shows)
      })
    }

    it('stands beside another one without repeating an id', () => {
      const { container } = render(
        wrap(
          <>
            {element({})}
            {element({})}
          </>,
        ),
      )
      const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(container.querySelectorAll(`[data-slot="${slot}"]`)).toHaveLength(2)
    })

    it('leaves nothing behind when it is unmounted', () => {
      const complaint = vi.spyOn(console, 'error')
      const { unmount, container } = show()
      unmount()
      expect(container).toBeEmptyDOMElement()
      expect(complaint).not.toHaveBeenCalled()
      complaint.mockRestore()
    })
  })
}

function inFrame(children: ReactNode) {
  return (
    <ClienteleFrame locale="en" zone="Europe/Tallinn">
      {children}
    </ClienteleFrame>
  )
}
