export { type ControlState, ControlStates, type ControlStatesProps } from './ControlStates.js'
