export { textControlClass } from './textControlClass.js'
