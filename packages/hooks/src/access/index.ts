export { accessQueries } from './accessQueries.js'
export { type UseActorOptions, type UseActorResult, useActor } from './useActor.js'
export { type UsePermissionsOptions, type UsePermissionsResult, usePermissions } from './usePermissions.js'
export { type RevealStatus, type UseRevealResult, useReveal } from './useReveal.js'
