export { TypedInput, type TypedInputProps } from './TypedInput.js'
export { writeValue } from './writeValue.js'
