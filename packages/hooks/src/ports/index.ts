export { asking } from './asking.js'
export { unsupported } from './unsupported.js'
