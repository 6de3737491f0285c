export { DurationInput, type DurationInputProps } from './DurationInput.js'
