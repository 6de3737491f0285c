type Test = (head: Uint8Array) => boolean

const starts =
  (signature: readonly number[], at = 0): Test =>
  (head) =>
    signature.every((byte, index) => head[at + index] === byte)

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0))
const oneOf =
  (...tests: readonly Test[]): Test =>
  (head) =>
    tests.some((test) => test(head))
const both =
  (...tests: readonly Test[]): Test =>
  (head) =>
    tests.every((test) => test(head))

const zip = oneOf(starts(ascii('PK\x03\x04')), starts(ascii('PK\x05\x06')))
const oldOffice = starts([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const utf16 = oneOf(starts([0xff, 0xfe]), starts([0xfe, 0xff]))
const program = oneOf(starts(ascii('MZ')), starts([0x7f, ...ascii('ELF')]), starts(ascii('#!')))
const text: Test = (head) => !program(head) && (utf16(head) || !head.includes(0))
const heif = starts(ascii('ftyp'), 4)

const signatures: Readonly<Record<string, Test>> = {
  'application/pdf': starts(ascii('%PDF-')),
  'application/zip': zip,
  'application/octet-stream': (head) => !program(head),
  'application/msword': oldOffice,
  'application/vnd.ms-excel': oneOf(oldOffice, text),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': zip,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': zip,
  'audio/mpeg': oneOf(starts(ascii('ID3')), (head) => head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0),
  'audio/wav': both(starts(ascii('RIFF')), starts(ascii('WAVE'), 8)),
  'image/gif': starts(ascii('GIF8')),
  'image/heic': heif,
  'image/heif': heif,
  'image/jpeg': starts([0xff, 0xd8, 0xff]),
  'image/png': starts([0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]),
  'image/webp': both(starts(ascii('RIFF')), starts(ascii('WEBP'), 8)),
  'text/csv': text,
  'text/plain': text,
}

/** How many bytes of a file tell what it is. */
export const headBytes = 16

/** Whether a file begins as one of its declared type does; an empty file is of any type. */
export function matchesMediaType(mediaType: string, head: Uint8Array): boolean {
  return head.length === 0 || (signatures[mediaType]?.(head) ?? false)
}

/** The media types whose beginning is known: the ones that are taken. */
export const mediaTypes: readonly string[] = Object.keys(signatures)
