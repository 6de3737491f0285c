export { SegmentedChoice, type SegmentedChoiceProps } from './SegmentedChoice.js'
