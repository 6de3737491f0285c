import type { Customer, FieldDescriptor } from '@clientele/core'
import type { ReactElement } from 'react'
import type { CustomerCardPart, CustomerCardSection } from '../CustomerCardRegistry.js'
import type { CustomerCardViewPart, RenderMasked } from '../CustomerCardView.js'
import { CustomerCardFields } from './CustomerCardFields.js'
import { CustomerCardOwnSection } from './CustomerCardOwnSection.js'

interface SectionSettings {
  readonly customer: Customer
  readonly fields: readonly FieldDescriptor[]
  readonly renderMasked: RenderMasked | undefined
}

interface PlacedSections {
  /** What stands at the side. */
  readonly side: readonly (CustomerCardViewPart | ReactElement)[]
  /** What stands with what happened. */
  readonly main: readonly ReactElement[]
  /** Whether what happened is shown. */
  readonly history: boolean
}

/** Places the sections of a card, the host's own behind their fences. */
export function sectionsOf(
  sections: readonly (CustomerCardPart | CustomerCardSection)[],
  { customer, fields, renderMasked }: SectionSettings,
): PlacedSections {
  const side: (CustomerCardViewPart | ReactElement)[] = []
  const main: ReactElement[] = []
  for (const section of sections) {
    if (section === 'history') continue
    if (section === 'custom') {
      if (fields.length === 0) continue
      side.push(<CustomerCardFields key="custom" customer={customer} fields={fields} renderMasked={renderMasked} />)
    } else if (typeof section === 'string') {
      side.push(section)
    } else {
      const place = section.position === 'main' ? main : side
      // Another customer starts behind a fence that is whole again.
      place.push(<CustomerCardOwnSection key={`${section.key} ${customer.id}`} section={section} customer={customer} />)
    }
  }
  return { side, main, history: sections.includes('history') }
}
