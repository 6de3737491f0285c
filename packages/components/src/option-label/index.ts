export type { CustomerOptionList, FindOptionLabel, OptionLabel } from './OptionLabel.js'
