export { type ChoiceOption, offeredOptions } from './offeredOptions.js'
