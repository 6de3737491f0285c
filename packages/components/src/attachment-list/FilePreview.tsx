import { useEffect, useRef, useState } from 'react'
import { Icon } from '../primitives/icon/index.js'
import styles from './AttachmentList.module.css'
import { fileIcon } from './fileIcon.js'

interface FilePreviewProps {
  readonly mediaType: string
  /** The bytes, where they are at hand. */
  readonly bytes?: Blob | undefined
}

const edge = 32

/** Decoding takes four bytes a pixel, however small the file. */
const mostBytes = 30 * 1024 * 1024

/** Shows a picture of a file, else an icon of its kind. Renders a `<span>` that assistive technology skips. */
export function FilePreview({ mediaType, bytes }: FilePreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState<Blob>()
  const picture = bytes && isPicture(mediaType) && bytes.size <= mostBytes ? bytes : undefined
  useEffect(() => {
    if (!picture || typeof createImageBitmap !== 'function') return
    let left = false
    const draw = async () => {
      const bitmap = await createImageBitmap(picture, { resizeWidth: edge * 4, resizeQuality: 'medium' })
      if (!left && canvas.current) cover(canvas.current, bitmap)
      bitmap.close()
      if (!left) setDrawn(picture)
    }
    // What the browser cannot decode, HEIC or half a picture, keeps its icon.
    draw().catch(() => undefined)
    return () => {
      left = true
    }
  }, [picture])
  const shown = picture !== undefined && drawn === picture
  return (
    <span
      className={styles.preview}
      aria-hidden
      data-slot="attachment-list-preview"
      data-picture={shown ? '' : undefined}
    >
      {picture && <canvas ref={canvas} className={styles.picture} width={edge * 2} height={edge * 2} />}
      {!shown && <Icon of={fileIcon(mediaType)} size="large" />}
    </span>
  )
}

/** An SVG is a document, which is not decoded here. */
function isPicture(mediaType: string): boolean {
  return mediaType.startsWith('image/') && !mediaType.includes('svg')
}

/** Fills the canvas and cuts what stands over. */
function cover(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  const scale = Math.max(canvas.width / bitmap.width, canvas.height / bitmap.height)
  const width = bitmap.width * scale
  const height = bitmap.height * scale
  const left = (canvas.width - width) / 2
  const top = (canvas.height - height) / 2
  canvas.getContext('2d')?.drawImage(bitmap, left, top, width, height)
}
