export { RevealField, type RevealFieldProps } from './RevealField.js'
