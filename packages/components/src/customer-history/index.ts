export { type CustomerHistoryLabels, customerHistoryLabels } from './CustomerHistory.labels.js'
export {
  type CustomerHistoryTab,
  CustomerHistoryView,
  type CustomerHistoryViewProps,
  type RenderHistoryTab,
} from './CustomerHistoryView.js'
export type { CustomerHistoryFilters } from './HistoryToolbar.js'
export type { CustomerInteractions } from './InteractionList.js'
export type { LoggedInteraction } from './LogInteraction.js'
export type { LogInteractionLabels } from './LogInteraction.labels.js'
