import { createContext, type RefObject } from 'react'
import { createRequiredContext } from '../../required-context/index.js'
import type { OverlayState } from '../overlay/index.js'

/** Which item takes the focus when the menu opens; by a press none does before an arrow key. */
export type FirstFocus = 'first' | 'last' | 'menu'

interface MenuValue extends OverlayState {
  readonly firstFocus: RefObject<FirstFocus>
}

const [MenuProvider, useMenu] = createRequiredContext<MenuValue>({
  root: 'Menu.Root',
  gives: 'whether the menu is open',
  code: 'CL005',
})

interface RadioValue {
  readonly value: string | undefined
  onValueChange(value: string): void
}

const [MenuRadioProvider, useMenuRadio] = createRequiredContext<RadioValue>({
  root: 'Menu.RadioGroup',
  gives: 'the chosen value',
  code: 'CL006',
})

/** The id of the words that name a group. */
export const MenuGroupContext = createContext<string | undefined>(undefined)

export { MenuProvider, MenuRadioProvider, useMenu, useMenuRadio }
