// What browsers leave open, by the ending of the name.
const endings: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  heic: 'image/heic',
  heif: 'image/heif',
  md: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The media type of a file: as the browser says, else by the ending of its name. */
export function mediaTypeOf({ type }: Blob, name: string): string {
  const said = type.split(';')[0]?.trim().toLowerCase()
  return said || endings[endingOf(name)] || 'application/octet-stream'
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}
