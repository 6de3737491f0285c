/** Copies through the clipboard API, or through a selection where the page has none, as over plain http. */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  const page = near.ownerDocument
  try {
    await page.defaultView?.navigator.clipboard.writeText(text)
    return true
  } catch {
    selectText(near)
    return page.execCommand('copy')
  }
}

function selectText(element: HTMLElement) {
  element.ownerDocument.getSelection()?.selectAllChildren(element)
}
