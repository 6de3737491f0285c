export { unsupported } from './unsupported.js'
