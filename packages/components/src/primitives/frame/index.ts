export { Frame, type FrameProps } from './Frame.js'
