export { defineAdapter } from './defineAdapter.js'
