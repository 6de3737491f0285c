export { DateTimeInput, type DateTimeInputProps } from './DateTimeInput.js'
