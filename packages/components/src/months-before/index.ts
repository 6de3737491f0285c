export { monthsBefore } from './monthsBefore.js'
