export { containerClass, islandClass, tokenClass } from './classes.js'
export { joinClasses } from './joinClasses.js'
export type { Density, Theme } from './Theme.js'
