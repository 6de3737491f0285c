import type { Customer } from '@clientele/core'
import { useClienteleId } from '../../clientele/index.js'
import { Fence, FenceNotice } from '../../fence/index.js'
import { useLazyPart } from '../../lazy-part/index.js'
import { Skeleton, useSettledLoading } from '../../primitives/skeleton/index.js'
import type { CustomerCardSection, RenderCardSection } from '../CustomerCardRegistry.js'
import styles from './CustomerCardOwnSection.module.css'
import { useReason } from './useReason.js'

interface CustomerCardOwnSectionProps {
  readonly section: CustomerCardSection
  readonly customer: Customer
}

/** Shows a section of the host's own, fenced from the rest of the card. Renders a `<section>`, or nothing where `when` says so. */
export function CustomerCardOwnSection({ section, customer }: CustomerCardOwnSectionProps) {
  return (
    <Fence name={section.title} className={styles.section}>
      <Section section={section} customer={customer} />
    </Fence>
  )
}

function Section({ section, customer }: CustomerCardOwnSectionProps) {
  const id = useClienteleId()
  if (section.when?.(customer) === false) return null
  return (
    <section
      className={styles.section}
      aria-labelledby={id}
      data-slot="customer-card-section"
      data-section={section.key}
    >
      <h3 className={styles.title} id={id}>
        {section.title}
      </h3>
      <Fence name={section.title}>
        {section.load ? (
          <Loaded load={section.load} title={section.title} customer={customer} />
        ) : (
          <Drawn render={section.render} customer={customer} />
        )}
      </Fence>
    </section>
  )
}

/** Drawn inside of the fence, so that what throws here is caught there. */
function Drawn({ render, customer }: { readonly render: RenderCardSection; readonly customer: Customer }) {
  return (
    <div className={styles.content} data-slot-host="">
      {render(customer)}
    </div>
  )
}

interface LoadedProps {
  readonly load: () => Promise<{ readonly render: RenderCardSection }>
  readonly title: string
  readonly customer: Customer
}

function Loaded({ load, title, customer }: LoadedProps) {
  const [once, reason] = useReason(load)
  const { part, failed, retry } = useLazyPart(once, true)
  const waiting = useSettledLoading(!part && !failed)
  if (failed) return <FenceNotice name={title} error={reason()} again={false} onRetry={retry} />
  if (part) return <Drawn render={part.render} customer={customer} />
  return waiting ? <Skeleton length="long" /> : null
}
