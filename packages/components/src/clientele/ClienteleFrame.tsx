import type { Instant } from '@clientele/core'
import { type HTMLAttributes, useRef } from 'react'
import type { CatalogueOverrides } from '../locales/index.js'
import { type Density, joinClasses, type Theme, tokenClass } from '../theme/index.js'
import { ClienteleProvider } from './ClienteleContext.js'
import styles from './ClienteleFrame.module.css'
import { type HostSeams, useClienteleValueOf } from './useClienteleValueOf.js'

/** What the root element takes, besides the attributes of a `<div>`. */
export interface ClienteleFrameProps extends HostSeams, Omit<HTMLAttributes<HTMLDivElement>, 'onError'> {
  /** The language of the widgets, as a BCP 47 tag. */
  readonly locale: string
  /** The zone in which moments are written, as an IANA name. */
  readonly zone: string
  /** The clock everything reads "now" from; keep its identity stable. */
  readonly clock?: (() => Instant) | undefined
  /** The words; English where it says nothing. */
  readonly catalogue?: CatalogueOverrides | undefined
  /**
   * The colours.
   * @default 'light'
   */
  readonly theme?: Theme | undefined
  /**
   * The size of controls and rows.
   * @default 'compact'
   */
  readonly density?: Density | undefined
  /**
   * Heads every generated id; give each root its own where a page hydrates several.
   * @default 'cl'
   */
  readonly idPrefix?: string | undefined
}

/**
 * Gives language, theme, words and the ways to the host, without data. Renders a `<div>` that looks like nothing.
 * @selector `[data-theme="dark"]` the colours
 * @selector `[data-density="touch"]` the size of controls and rows
 */
export function ClienteleFrame(props: ClienteleFrameProps) {
  const { theme = 'light', density = 'compact', className, children, ...others } = props
  const { locale, zone, clock, catalogue, idPrefix, ...withSeams } = others
  const { href, onNavigate, notify, onError, onDirtyChange, confirmLeave, ...rest } = withSeams
  const container = useRef<HTMLDivElement>(null)
  const liveRegion = useRef<HTMLDivElement>(null)
  const value = useClienteleValueOf(props, container, liveRegion)
  return (
    <div
      dir={/^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr'}
      data-slot="clientele"
      {...rest}
      className={joinClasses(tokenClass, className)}
      lang={locale}
      data-theme={theme}
      data-density={density}
    >
      <ClienteleProvider value={value}>
        {children}
        <div ref={container} className={styles.overlays} data-slot="clientele-overlays" />
        <div ref={liveRegion} className={styles.announcer} role="status" data-slot="clientele-announcer" />
      </ClienteleProvider>
    </div>
  )
}
