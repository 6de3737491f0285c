import { CircleAlert } from 'lucide'
import { Component, Fragment, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useClientele, useLabels } from '../clientele/index.js'
import { errorLabels } from '../locales/index.js'
import { Button } from '../primitives/button/index.js'
import { Icon } from '../primitives/icon/index.js'
import { Skeleton } from '../primitives/skeleton/index.js'
import { type FenceLabels, fenceLabels } from './Fence.labels.js'
import styles from './Fence.module.css'

interface FenceProps {
  /** Names what is inside, for the line that stands in its place when it fails. */
  readonly name: string
  /** A class of the line that says so. */
  readonly className?: string | undefined
  /** What may fail: while it is drawn, in an effect, or while its code loads. */
  readonly children: ReactNode
}

interface FenceState {
  readonly failed: boolean
  readonly error?: unknown
  readonly tries: number
}

/**
 * Keeps what fails inside from taking down what is outside: a calm line stands in its place, the host is told, and a press
 * tries again. Renders what it is given.
 */
export class Fence extends Component<FenceProps, FenceState> {
  override state: FenceState = { failed: false, tries: 0 }

  static getDerivedStateFromError(error: unknown): Partial<FenceState> {
    return { failed: true, error }
  }

  retry = () => this.setState(({ tries }) => ({ failed: false, error: undefined, tries: tries + 1 }))

  override render(): ReactNode {
    const { failed, error, tries } = this.state
    const { name, className, children } = this.props
    if (failed) {
      return <FenceNotice name={name} className={className} error={error} again={tries > 0} onRetry={this.retry} />
    }
    return (
      <Suspense fallback={<Skeleton length="long" />}>
        <Fragment key={tries}>{children}</Fragment>
      </Suspense>
    )
  }
}

interface FenceNoticeProps extends Pick<FenceProps, 'name' | 'className'> {
  readonly error: unknown
  /** True where somebody tried again already: then the button has the focus still. */
  readonly again: boolean
  readonly onRetry: () => void
}

/** Says in a line that a part could not be shown. Renders a `<div>`. */
export function FenceNotice({ name, className, error, again, onRetry }: FenceNoticeProps) {
  const { reportError } = useClientele()
  const words: FenceLabels = useLabels('fence', fenceLabels)
  const { retry } = useLabels('errors', errorLabels)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    reportError(error)
  }, [error, reportError])
  useEffect(() => {
    if (again) button.current?.focus({ preventScroll: true })
  }, [again])
  return (
    <div role="status" className={className} data-slot="fence">
      <div className={styles.line}>
        <Icon of={CircleAlert} size="small" />
        <span className={styles.text}>{words.failed(name)}</span>
        <Button ref={button} size="small" onClick={onRetry}>
          {retry}
        </Button>
      </div>
    </div>
  )
}
