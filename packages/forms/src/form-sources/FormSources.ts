import type { Option, Reference } from '@clientele/core'
import type { FileSource } from '@clientele/hooks'

/** What a form asks for while somebody fills it; the form itself knows no backend. */
export interface FormSources {
  /** The options of a directory list, once they are known. */
  readonly options?: ((list: string) => readonly Option[] | undefined) | undefined
  /** Finds records or people that a reference may point to. */
  readonly findReferences?:
    | ((to: string, query: string, signal: AbortSignal) => Promise<readonly Reference[]>)
    | undefined
  /** Where files go; without it a file field says that none can be added. */
  readonly files?: FileSource | undefined
}
