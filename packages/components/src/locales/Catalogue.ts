import type { AttachmentListLabels } from '../attachment-list/index.js'
import type { ConflictViewLabels } from '../conflict-view/index.js'
import type {
  CustomerCardLabels,
  CustomerCardOwnLabels,
  CustomerCardStateLabels,
  CustomerCardWhyLabels,
} from '../customer-card/index.js'
import type { CustomerGradeLabels } from '../customer-grade/index.js'
import type { CustomerHistoryLabels, LogInteractionLabels } from '../customer-history/index.js'
import type { CustomerHoverCardLabels } from '../customer-hover-card/index.js'
import type { CustomerListLabels, CustomerListPanelLabels } from '../customer-list/index.js'
import type { EditableTextLabels, TextEditorLabels } from '../editable-text/index.js'
import type { FenceLabels } from '../fence/index.js'
import type { FieldViewLabels } from '../field-view/index.js'
import type { MaskedValueLabels, RevealLabels } from '../masked-value/index.js'
import type { ComboboxLabels } from '../primitives/combobox/index.js'
import type { ControlLabels } from '../primitives/control-words/index.js'
import type { PrimitiveLabels } from '../primitives/Primitives.labels.js'
import type { SignaturePadLabels } from '../primitives/signature-pad/index.js'
import type { WritingLabels } from '../writing-values/index.js'
import type { ErrorLabels } from './Errors.labels.js'
import type { ReasonLabels } from './Reasons.labels.js'

/** Every word of the widgets in one language: a section for each room. */
export interface Catalogue {
  readonly primitives: PrimitiveLabels
  readonly controls: ControlLabels
  readonly combobox: ComboboxLabels
  readonly signaturePad: SignaturePadLabels
  readonly fieldView: FieldViewLabels
  readonly errors: ErrorLabels
  readonly reasons: ReasonLabels
  readonly writing: WritingLabels
  readonly customerGrade: CustomerGradeLabels
  readonly maskedValue: MaskedValueLabels
  readonly reveal: RevealLabels
  readonly editableText: EditableTextLabels
  readonly textEditor: TextEditorLabels
  readonly attachmentList: AttachmentListLabels
  readonly conflictView: ConflictViewLabels
  readonly customerCard: CustomerCardLabels
  readonly customerHistory: CustomerHistoryLabels
  readonly customerCardStates: CustomerCardStateLabels
  readonly customerHoverCard: CustomerHoverCardLabels
  readonly customerCardOwn: CustomerCardOwnLabels
  readonly customerCardWhy: CustomerCardWhyLabels
  readonly logInteraction: LogInteractionLabels
  readonly fence: FenceLabels
  readonly customerList: CustomerListLabels
  readonly customerListPanels: CustomerListPanelLabels
}

/** Some of the words of a section; a group inside it may be partial too. */
export type LabelOverrides<TLabels> = {
  readonly [Key in keyof TLabels]?: TLabels[Key] extends string | ((...parameters: never[]) => unknown)
    ? TLabels[Key]
    : Partial<TLabels[Key]>
}

/**
 * Every section there is: of this package, and those that other packages bring by module augmentation,
 * `declare module '@clientele/components' { interface CatalogueSections { readonly myRoom: MyLabels } }`.
 */
export interface CatalogueSections extends Catalogue {}

/** Some of the words of a catalogue. */
export type CatalogueOverrides = {
  readonly [Section in keyof CatalogueSections]?: LabelOverrides<CatalogueSections[Section]>
}
