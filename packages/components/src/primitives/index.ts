'use client'

export { Badge, type BadgeProps } from './badge/index.js'
export { Button, type ButtonProps } from './button/index.js'
export { Checkbox, type CheckboxProps } from './checkbox/index.js'
export { CheckboxList, type CheckboxListProps, TickList, type TickListProps } from './checkbox-list/index.js'
export type { ChoiceOption } from './choice-options/index.js'
export {
  Combobox,
  type ComboboxLabels,
  type ComboboxMultipleValue,
  type ComboboxOption,
  type ComboboxProps,
  type ComboboxSingleValue,
  type SearchOptions,
} from './combobox/index.js'
export { type ControlLabels, controlLabels } from './control-words/index.js'
export { DateInput, type DateInputProps } from './date-input/index.js'
export { DateTimeInput, type DateTimeInputProps } from './date-time-input/index.js'
export { Dialog } from './dialog/index.js'
export { DurationInput, type DurationInputProps } from './duration-input/index.js'
export { ErrorState, type ErrorStateProps } from './error-state/index.js'
export { Field, type FieldControlProps, type FieldProps } from './field/index.js'
export { Frame, type FrameProps } from './frame/index.js'
export { HoverCard } from './hover-card/index.js'
export { Icon, type IconProps } from './icon/index.js'
export { MaskedInput, type MaskedInputProps } from './masked-input/index.js'
export { Menu } from './menu/index.js'
export { MoneyInput, type MoneyInputProps } from './money-input/index.js'
export { NumberInput, type NumberInputProps } from './number-input/index.js'
export type { OverlayPlacement, OverlayTriggerHandle } from './overlay/index.js'
export type { PrimitiveLabels } from './Primitives.labels.js'
export { Popover } from './popover/index.js'
export { Radio, RadioGroup, type RadioGroupProps, type RadioOption, type RadioProps } from './radio-group/index.js'
export { Rating, type RatingProps } from './rating/index.js'
export { SegmentedChoice, type SegmentedChoiceProps } from './segmented-choice/index.js'
export { Select, type SelectProps } from './select/index.js'
export { SignatureDrawing, type SignatureDrawingProps } from './signature-drawing/index.js'
export { SignaturePad, type SignaturePadLabels, type SignaturePadProps } from './signature-pad/index.js'
export { Skeleton, type SkeletonProps, useSettledLoading } from './skeleton/index.js'
export { StateMessage, type StateMessageProps } from './state-message/index.js'
export { Strip, type StripProps } from './strip/index.js'
export { Tabs } from './tabs/index.js'
export { TextArea, type TextAreaProps } from './text-area/index.js'
export { TextInput, type TextInputProps } from './text-input/index.js'
export { TimeInput, type TimeInputProps } from './time-input/index.js'
export { Tooltip } from './tooltip/index.js'
