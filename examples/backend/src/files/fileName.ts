import { invalidField } from '../http/Problem.js'

/** A name that leads nowhere and does not pretend to be another: without paths, control signs and turned writing. */
export function fileName(text: string): string {
  const name = text
    .replace(/[\p{Cc}/\\]/gu, ' ')
    // They make `fdp.exe` read as a PDF.
    .replace(/\p{Bidi_Control}/gu, '')
    .trim()
  if (!name) throw invalidField(['name'], { code: 'required' })
  if (name.length > 255) throw invalidField(['name'], { code: 'too-long', params: { max: 255 } })
  return name
}
