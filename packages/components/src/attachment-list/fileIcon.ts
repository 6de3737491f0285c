import {
  File as FileAny,
  FileArchive,
  FileAudio,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileVideo,
  type IconNode,
} from 'lucide'

const kinds: readonly (readonly [RegExp, IconNode])[] = [
  [/^image\//, FileImage],
  [/^audio\//, FileAudio],
  [/^video\//, FileVideo],
  [/spreadsheet|excel|csv/, FileSpreadsheet],
  [/zip|compressed|archive|x-tar/, FileArchive],
  [/^text\/|pdf|word|document/, FileText],
]

/** The drawing for a kind of file. */
export function fileIcon(mediaType: string): IconNode {
  return kinds.find(([pattern]) => pattern.test(mediaType))?.[1] ?? FileAny
}
