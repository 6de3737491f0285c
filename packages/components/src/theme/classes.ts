import base from './base.module.css'
import tokens from './tokens.module.css'

/** The class of an element that carries the tokens. */
export const tokenClass = tokens.root

/** The class of an element in which our type begins and nothing of the host's is inherited: a widget, a dialog. */
export const islandClass = base.island

/** The class of an element whose width decides the density and the layout of what is inside. */
export const containerClass = tokens.container
