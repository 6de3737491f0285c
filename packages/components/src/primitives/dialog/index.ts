export * as Dialog from './index.parts.js'
