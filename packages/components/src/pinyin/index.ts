export { createPinyinInitials } from './createPinyinInitials.js'
