import { type ReactNode, useRef, useState } from 'react'
import { useLazyPart } from '../lazy-part/index.js'
import type { OptionLabel } from '../option-label/index.js'
import type { CustomerInteractions } from './InteractionList.js'

const loadForm = () => import('./LogInteraction.js')

/** The kinds a person logs; visits and files come from elsewhere. */
const logged = ['call', 'email', 'chat', 'visit', 'complaint', 'note'] as const

/** Opens the form that logs something, and closes it with the keyboard back where it was. */
export function useLogging({ onLog, filters }: CustomerInteractions, optionLabel: OptionLabel) {
  const [logging, setLogging] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const { part, retry } = useLazyPart(loadForm, logging)
  const kinds = filters?.kinds ?? logged.map((value) => ({ value, label: optionLabel('interaction-kinds', value) }))

  function close() {
    bar.current?.querySelector<HTMLElement>('[aria-expanded]:not([aria-haspopup])')?.focus()
    setLogging(false)
  }

  function toggle() {
    retry()
    setLogging(!logging)
  }

  const form: ReactNode = logging && part && onLog && (
    <part.LogInteraction kinds={kinds} onLog={onLog} onClose={close} />
  )
  return { form, logging, bar, toggle: onLog && toggle }
}
