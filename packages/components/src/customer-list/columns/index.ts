export { cleanColumns, customerListColumns, defaultColumns, movedColumn, phoneColumns } from './columns.js'
