export { type PagedData, pageItems, pageRejections, pageTotal } from './pages.js'
