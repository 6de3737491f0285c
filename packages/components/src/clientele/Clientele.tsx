import type { CrmAdapter } from '@clientele/core'
import { DataProvider } from '@clientele/hooks'
import { ClienteleFrame, type ClienteleFrameProps } from './ClienteleFrame.js'

/** What the root takes: a backend, and what its frame takes. */
export interface ClienteleProps extends ClienteleFrameProps {
  /** The backend every widget inside reads from and writes to; make it once, outside of render. */
  readonly adapter: CrmAdapter
  /** Who is signed in; two people never share cached data. */
  readonly actorId?: string | undefined
}

/** Gives widgets their backend, language, theme, words and the ways to the host. Renders a `<div>` that looks like nothing. */
export function Clientele({ adapter, actorId, children, ...frame }: ClienteleProps) {
  const { locale, zone, clock } = frame
  const optional = { ...(clock && { clock }), ...(actorId !== undefined && { actorId }) }
  return (
    <ClienteleFrame {...frame}>
      <DataProvider adapter={adapter} locale={locale} zone={zone} {...optional}>
        {children}
      </DataProvider>
    </ClienteleFrame>
  )
}
