export { bareControlClass, ControlFrame, frameNoteClass } from './ControlFrame.js'
