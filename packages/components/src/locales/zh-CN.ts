import { attachmentListLabelsZhCN } from '../attachment-list/AttachmentList.labels.zh-CN.js'
import { conflictViewLabelsZhCN } from '../conflict-view/ConflictView.labels.zh-CN.js'
import { customerCardLabelsZhCN } from '../customer-card/CustomerCard.labels.zh-CN.js'
import { customerCardOwnLabelsZhCN } from '../customer-card/own/CustomerCardOwn.labels.zh-CN.js'
import { customerCardWhyLabelsZhCN } from '../customer-card/own/CustomerCardWhy.labels.zh-CN.js'
import { customerCardStateLabelsZhCN } from '../customer-card/states/CustomerCardStates.labels.zh-CN.js'
import { customerGradeLabelsZhCN } from '../customer-grade/CustomerGrade.labels.zh-CN.js'
import { customerHistoryLabelsZhCN } from '../customer-history/CustomerHistory.labels.zh-CN.js'
import { logInteractionLabelsZhCN } from '../customer-history/LogInteraction.labels.zh-CN.js'
import { customerHoverCardLabelsZhCN } from '../customer-hover-card/CustomerHoverCard.labels.zh-CN.js'
import { customerListLabelsZhCN } from '../customer-list/CustomerList.labels.zh-CN.js'
import { customerListPanelLabelsZhCN } from '../customer-list/CustomerListPanels.labels.zh-CN.js'
import { editableTextLabelsZhCN } from '../editable-text/EditableText.labels.zh-CN.js'
import { textEditorLabelsZhCN } from '../editable-text/editor/TextEditor.labels.zh-CN.js'
import { fenceLabelsZhCN } from '../fence/Fence.labels.zh-CN.js'
import { fieldViewLabelsZhCN } from '../field-view/FieldView.labels.zh-CN.js'
import { maskedValueLabelsZhCN } from '../masked-value/MaskedValue.labels.zh-CN.js'
import { revealLabelsZhCN } from '../masked-value/reveal/Reveal.labels.zh-CN.js'
import { comboboxLabelsZhCN } from '../primitives/combobox/Combobox.labels.zh-CN.js'
import { controlLabelsZhCN } from '../primitives/control-words/Controls.labels.zh-CN.js'
import { primitiveLabelsZhCN } from '../primitives/Primitives.labels.zh-CN.js'
import { signaturePadLabelsZhCN } from '../primitives/signature-pad/SignaturePad.labels.zh-CN.js'
import { writingLabelsZhCN } from '../writing-values/Writing.labels.zh-CN.js'
import type { Catalogue } from './Catalogue.js'
import { errorLabelsZhCN } from './Errors.labels.zh-CN.js'
import { reasonLabelsZhCN } from './Reasons.labels.zh-CN.js'

/** Every word of the widgets in Simplified Chinese. */
export const zhCN: Catalogue = {
  primitives: primitiveLabelsZhCN,
  controls: controlLabelsZhCN,
  combobox: comboboxLabelsZhCN,
  signaturePad: signaturePadLabelsZhCN,
  fieldView: fieldViewLabelsZhCN,
  errors: errorLabelsZhCN,
  reasons: reasonLabelsZhCN,
  writing: writingLabelsZhCN,
  customerGrade: customerGradeLabelsZhCN,
  maskedValue: maskedValueLabelsZhCN,
  reveal: revealLabelsZhCN,
  editableText: editableTextLabelsZhCN,
  textEditor: textEditorLabelsZhCN,
  attachmentList: attachmentListLabelsZhCN,
  conflictView: conflictViewLabelsZhCN,
  customerCard: customerCardLabelsZhCN,
  customerHistory: customerHistoryLabelsZhCN,
  customerCardStates: customerCardStateLabelsZhCN,
  customerHoverCard: customerHoverCardLabelsZhCN,
  customerCardOwn: customerCardOwnLabelsZhCN,
  customerCardWhy: customerCardWhyLabelsZhCN,
  logInteraction: logInteractionLabelsZhCN,
  fence: fenceLabelsZhCN,
  customerList: customerListLabelsZhCN,
  customerListPanels: customerListPanelLabelsZhCN,
}
