/** Bytes in the largest unit of which there is one. */
export function fileSize(bytes: string | number | undefined): string {
  const count = Number(bytes)
  if (count >= 1024 * 1024) return `${Math.round((count / 1024 / 1024) * 10) / 10} MB`
  return count >= 1024 ? `${Math.round(count / 1024)} kB` : `${count} B`
}
