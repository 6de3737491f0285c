export { Radio, type RadioProps } from './Radio.js'
export { RadioGroup, type RadioGroupProps, type RadioOption } from './RadioGroup.js'
