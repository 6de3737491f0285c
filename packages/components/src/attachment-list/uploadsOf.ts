import type { UploadItem, UploadSource } from '@clientele/hooks'

/** Uploads that stand still, for stories and tests. */
export function uploadsOf(items: readonly UploadItem[]): UploadSource {
  const ids = items.map(({ id }) => id)
  return { ids: () => ids, get: (id) => items.find((item) => item.id === id), subscribe: () => () => undefined }
}
