export { type LazyPart, useLazyPart } from './useLazyPart.js'
