import { styleText } from './styleText.js'

/** Makes a stylesheet of every rule of the forms, for shadow roots; it stands beside the one of `@clientele/components`. */
export function formsStyleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styleText)
  return sheet
}
