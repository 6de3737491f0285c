export { StateMessage, type StateMessageProps } from './StateMessage.js'
