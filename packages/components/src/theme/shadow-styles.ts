import { styleText } from './styleText.js'

/** Makes a stylesheet of every rule of the package, for shadow roots. */
export function clienteleStyleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styleText)
  return sheet
}

/** Adds the styles to a shadow root, after what it has adopted already. */
export function adoptClienteleStyles(shadowRoot: ShadowRoot): void {
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, clienteleStyleSheet()]
}
