export * as Tabs from './index.parts.js'
