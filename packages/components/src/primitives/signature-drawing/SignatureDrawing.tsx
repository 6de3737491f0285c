import type { Stroke } from '@clientele/core'
import type { SVGAttributes } from 'react'
import { joinClasses } from '../../theme/index.js'
import { boundsOf } from './boundsOf.js'
import styles from './SignatureDrawing.module.css'
import { strokePath } from './strokePath.js'

/** What a drawn signature takes, besides the attributes of an `<svg>`. */
export interface SignatureDrawingProps extends Omit<SVGAttributes<SVGSVGElement>, 'viewBox'> {
  /** What was drawn. */
  readonly strokes: readonly Stroke[]
  /** Names it for those who cannot see it; without a name they are told nothing. */
  readonly label?: string | undefined
  /**
   * Whether it fills its box, or stands where it was drawn.
   * @default true
   */
  readonly fit?: boolean | undefined
}

/** Shows the strokes of a signature. Renders an `<svg role="img">`. */
export function SignatureDrawing({ strokes, label, fit = true, className, ...rest }: SignatureDrawingProps) {
  return (
    <svg
      data-slot="signature-drawing"
      {...rest}
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={joinClasses(styles.drawing, className)}
      viewBox={fit ? boundsOf(strokes) : '0 0 1000 1000'}
      preserveAspectRatio={fit ? 'xMinYMid meet' : 'xMinYMin slice'}
    >
      <path d={strokes.map(strokePath).join('')} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
