export * as HoverCard from './index.parts.js'
