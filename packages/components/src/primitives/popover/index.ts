export * as Popover from './index.parts.js'
