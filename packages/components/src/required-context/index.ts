export { createRequiredContext, type RequiredContextNames } from './createRequiredContext.js'
