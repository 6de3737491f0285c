export { pinyinInitials } from './pinyinInitials.js'
