import { type ReactNode, useRef } from 'react'
import { type OpenSettings, useOverlayState } from '../overlay/index.js'
import { type FirstFocus, MenuProvider } from './MenuContext.js'

/** What the root of a menu takes. */
export interface MenuRootProps extends OpenSettings {
  /** The trigger and the content. */
  readonly children?: ReactNode
}

/** Holds whether a menu is open. Renders nothing of its own. */
export function MenuRoot({ children, ...settings }: MenuRootProps) {
  const overlay = useOverlayState(settings)
  const firstFocus = useRef<FirstFocus>('menu')
  return <MenuProvider value={{ ...overlay, firstFocus }}>{children}</MenuProvider>
}
