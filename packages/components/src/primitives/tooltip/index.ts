export * as Tooltip from './index.parts.js'
