export type { StorageTrouble } from '../../device-storage/index.js'
export {
  createIndexedDbAdapter,
  type IndexedDbAdapter,
  type IndexedDbAdapterOptions,
} from './createIndexedDbAdapter.js'
