export type {
  FieldDescriptor,
  FieldSection,
  FieldType,
  FieldValue,
  FieldValues,
  Reference,
  Signature,
  Stroke,
} from './types.js'
