/** The words of a part that failed. */
export interface FenceLabels {
  readonly failed: (name: string) => string
}

/** The English words of a part that failed. */
export const fenceLabels: FenceLabels = {
  failed: (name) => `“${name}” could not be shown. The rest works.`,
}
