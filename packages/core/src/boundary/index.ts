export { abortable } from './abortable.js'
export { defineAdapter } from './defineAdapter.js'
