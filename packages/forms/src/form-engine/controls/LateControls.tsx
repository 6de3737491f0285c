import { useLazyPart } from '@clientele/components/lazy-part'
import { Skeleton } from '@clientele/components/primitives/skeleton'
import type { ComponentType } from 'react'
import type { FormControlProps } from './FormControls.js'
import { LoadFailed } from './LoadFailed.js'

interface LatePart {
  readonly Control: ComponentType<FormControlProps>
}

// One chunk for the small ones: chunks of half a kilobyte each cost more than they spare.
const further = () => import('./furtherControls.js')

/** Holds a signature. */
export const SignatureControl = late(() => import('./SignatureControl.js'))

/** Holds a record or person that is searched for. */
export const ReferenceControl = late(() => import('./ReferenceControl.js'))

/** Holds files that are sent as soon as they are chosen. */
export const FileControl = late(() => import('./FileControl.js'))

/** Holds an amount and its currency. */
export const MoneyControl = late(() => further().then(({ MoneyControl }) => ({ Control: MoneyControl })))

/** Holds a day and a time. */
export const DateTimeControl = late(() => further().then(({ DateTimeControl }) => ({ Control: DateTimeControl })))

/** Holds a length of time. */
export const DurationControl = late(() => further().then(({ DurationControl }) => ({ Control: DurationControl })))

/** Holds a step of a scale. */
export const RatingControl = late(() => further().then(({ RatingControl }) => ({ Control: RatingControl })))

/** Holds a sensitive value by its mask. */
export const SensitiveControl = late(() => further().then(({ SensitiveControl }) => ({ Control: SensitiveControl })))

/** Shows what nobody types. */
export const ShownControl = late(() => further().then(({ ShownControl }) => ({ Control: ShownControl })))

/** The control of a kind that not every form has: its code comes with the first field that needs it. */
function late(load: () => Promise<LatePart>) {
  return (props: FormControlProps) => <LateControl {...props} load={load} />
}

interface LateControlProps extends FormControlProps {
  readonly load: () => Promise<LatePart>
}

function LateControl({ load, ...props }: LateControlProps) {
  const { part, failed, retry } = useLazyPart(load, true)
  if (part) return <part.Control {...props} />
  return failed ? <LoadFailed onRetry={retry} /> : <Skeleton />
}
