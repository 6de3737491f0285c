/** The words of what a customer list opens on request: filters, columns, views. */
export interface CustomerListPanelLabels {
  readonly filters: string
  readonly anyTime: string
  readonly find: (name: string) => string
  readonly choicesLoading: string
  readonly noChoices: string
  readonly clearAll: string
  readonly columns: string
  readonly moveUp: (name: string) => string
  readonly moveDown: (name: string) => string
  readonly columnsHelp: string
  /** Says that columns nobody chose are left out where they have no room. */
  readonly columnsGiveWay: string
  readonly resetColumns: string
  readonly views: string
  /** The list as it came, before any view. */
  readonly everything: string
  readonly noViews: string
  readonly saveAs: string
  readonly viewName: string
  readonly save: string
  readonly update: (name: string) => string
  readonly rename: (name: string) => string
  readonly makeDefault: (name: string) => string
  readonly isDefault: (name: string) => string
  readonly remove: (name: string) => string
  readonly removed: (name: string) => string
  readonly undo: string
  readonly nameTaken: string
}

/** The English words of what a customer list opens on request. */
export const customerListPanelLabels: CustomerListPanelLabels = {
  filters: 'Filters',
  anyTime: 'any time',
  find: (name) => `Find in ${name}`,
  choicesLoading: 'Loading…',
  noChoices: 'Nothing to choose from.',
  clearAll: 'Clear all',
  columns: 'Columns',
  moveUp: (name) => `Move ${name} up`,
  moveDown: (name) => `Move ${name} down`,
  columnsHelp: 'Alt with an arrow key moves a column too.',
  columnsGiveWay: 'Where the list is narrow, some are left out until you choose here.',
  resetColumns: 'As they came',
  views: 'Views',
  everything: 'All customers',
  noViews: 'Keep filters, columns and order under a name, to come back to them.',
  saveAs: 'Keep what is shown as a view',
  viewName: 'Name of the view',
  save: 'Keep',
  update: (name) => `Update “${name}”`,
  rename: (name) => `Rename “${name}”`,
  makeDefault: (name) => `Open the list with “${name}”`,
  isDefault: (name) => `The list opens with “${name}”`,
  remove: (name) => `Remove “${name}”`,
  removed: (name) => `“${name}” removed`,
  undo: 'Undo',
  nameTaken: 'There is a view of that name.',
}
