export * as Menu from './index.parts.js'
