export { type CustomerHistoryLabels, customerHistoryLabels } from './CustomerHistory.labels.js'
export {
  type CustomerHistoryTab,
  CustomerHistoryView,
  type CustomerHistoryViewProps,
  type RenderHistoryTab,
} from './CustomerHistoryView.js'
export type { CustomerInteractions } from './InteractionList.js'
