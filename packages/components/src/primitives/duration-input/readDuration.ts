import { toHalfWidth } from '@clientele/core'

const shape = /^(?:(\d+(?:\.\d+)?)\s*(?:h(?:ou)?r?s?|小时|时))?\s*(?:(\d+)\s*(?:m(?:in(?:ute)?s?)?|分钟?)?)?$/i

/** The minutes of a length of time as people type it: `90`, `1h30`, `1 小时 30 分`; undefined for anything else. */
export function readDuration(text: string): number | undefined {
  const typed = toHalfWidth(text).trim()
  const [, hours = '', minutes = ''] = shape.exec(typed) ?? []
  return hours || minutes ? Math.round(Number(hours) * 60) + Number(minutes) : undefined
}
