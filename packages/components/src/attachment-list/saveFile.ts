const keptMilliseconds = 60_000

/**
 * Hands a file to the person as a download. The anchor never enters the page: a click in it would reach a router of the host,
 * and opening the address itself would run what is in the file on the host's origin.
 */
export function saveFile(
  document: Document,
  content: { readonly url: string } | { readonly bytes: Blob },
  name: string,
): void {
  const anchor = document.createElement('a')
  anchor.download = name
  anchor.rel = 'noopener'
  if ('url' in content) {
    anchor.href = content.url
    anchor.target = '_blank'
    anchor.click()
    return
  }
  const url = URL.createObjectURL(new Blob([content.bytes], { type: 'application/octet-stream' }))
  anchor.href = url
  anchor.click()
  // Some browsers read the bytes only after the person has said where to put them.
  setTimeout(() => URL.revokeObjectURL(url), keptMilliseconds)
}
