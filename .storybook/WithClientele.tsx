import { Clientele, type ClienteleProps } from '@clientele/components'
import { zhCN } from '@clientele/components/locales/zh-CN'
import type { CrmAdapter, Instant } from '@clientele/core'
import { createMemoryAdapter } from '@clientele/core/adapters/memory'
import { sampleSeed } from '@clientele/core/testing'
import { formsZhCN } from '@clientele/forms/locales/zh-CN'
import { type ReactNode, useEffect, useMemo } from 'react'
import { clockOf } from './clocks.js'

const inChinese = { ...zhCN, ...formsZhCN }

type Network = 'instant' | 'slow' | 'failing' | 'offline'

/** What a story may say in `parameters.clientele`; whatever it leaves out comes from the toolbar. */
export interface ClienteleParameters extends Partial<Omit<ClienteleProps, 'adapter' | 'children'>> {
  /** A backend of the story's own. It is made once for each showing of the story. */
  readonly createAdapter?: () => CrmAdapter
  readonly role?: string
  readonly network?: Network
}

interface StoryContext {
  readonly id: string
  readonly viewMode: string
  readonly globals: Readonly<Record<string, unknown>>
  readonly parameters: { readonly clientele?: ClienteleParameters | false }
}

/** Puts a story inside a `Clientele` root over an in-memory backend; `parameters.clientele: false` leaves it bare. */
export function WithClientele({ story, context }: { readonly story: ReactNode; readonly context: StoryContext }) {
  const { clientele } = context.parameters
  if (clientele === false) return story
  const { locale, role, network, clock } = context.globals
  const setting = [context.id, locale, role, network, clock].join(' ')
  return (
    <Root key={setting} viewMode={context.viewMode} globals={context.globals} parameters={clientele ?? {}}>
      {story}
    </Root>
  )
}

interface RootProps {
  readonly viewMode: string
  readonly globals: StoryContext['globals']
  readonly parameters: ClienteleParameters
  readonly children: ReactNode
}

function Root({ viewMode, globals, parameters, children }: RootProps) {
  const { createAdapter, role, network, ...props } = parameters
  const locale = props.locale ?? String(globals.locale)
  const theme = props.theme ?? (globals.theme as NonNullable<ClienteleProps['theme']>)
  const density = props.density ?? (globals.density as NonNullable<ClienteleProps['density']>)
  const clock = useMemo(() => clockOf(globals.clock), [globals.clock])
  const adapter = useMemo(
    () =>
      createAdapter?.() ?? sampleAdapter(role ?? String(globals.role), network ?? (globals.network as Network), clock),
    [createAdapter, role, network, globals.role, globals.network, clock],
  )
  useEffect(() => () => void adapter.dispose?.(), [adapter])
  return (
    <div className="story-page" data-view={viewMode} data-theme={theme} lang={locale}>
      <Clientele
        adapter={adapter}
        zone="Asia/Shanghai"
        clock={clock}
        {...(locale === 'zh-CN' ? { catalogue: inChinese } : {})}
        {...(globals.direction === 'auto' ? {} : { dir: String(globals.direction) })}
        {...props}
        locale={locale}
        theme={theme}
        density={density}
      >
        {children}
      </Clientele>
    </div>
  )
}

function sampleAdapter(role: string, network: Network, clock: () => Instant): CrmAdapter {
  const adapter = createMemoryAdapter({ seed: sampleSeed(), clock, role })
  adapter.control.setNetwork(network)
  return adapter
}
