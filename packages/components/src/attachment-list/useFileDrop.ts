import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Takes files that are dropped on an element, and says while some are held over it. Within our root a drop beside the element
 * is called off, for a browser would otherwise leave the host's page to show the file.
 */
export function useFileDrop(
  zone: RefObject<HTMLElement | null>,
  onFiles: ((files: readonly File[]) => void) | undefined,
): boolean {
  const [over, setOver] = useState(false)
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  })
  useEffect(() => {
    const element = zone.current
    const root = element?.closest<HTMLElement>('[data-slot="clientele"]') ?? element
    if (!element || !root) return
    const isInside = ({ target }: DragEvent) => target instanceof Node && element.contains(target)
    const hold = (event: DragEvent) => {
      if (!holdsFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      const inside = take.current !== undefined && isInside(event)
      if (event.dataTransfer) event.dataTransfer.dropEffect = inside ? 'copy' : 'none'
      setOver(inside)
    }
    const leave = (event: DragEvent) => {
      const to = event.relatedTarget
      if (!(to instanceof Node && element.contains(to))) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (isInside(event) && files.length > 0) take.current?.(files)
    }
    // On the element first: two places in one root each take their own.
    element.addEventListener('dragover', hold)
    element.addEventListener('drop', drop)
    root.addEventListener('dragover', hold)
    root.addEventListener('drop', drop)
    root.addEventListener('dragleave', leave)
    return () => {
      element.removeEventListener('dragover', hold)
      element.removeEventListener('drop', drop)
      root.removeEventListener('dragover', hold)
      root.removeEventListener('drop', drop)
      root.removeEventListener('dragleave', leave)
    }
  }, [zone])
  return over
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
