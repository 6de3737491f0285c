import { type RefObject, useEffect, useState } from 'react'
import { useLabels } from '../../clientele/index.js'
import { controlLabels } from '../control-words/index.js'
import styles from './TextArea.module.css'

interface CharacterCountProps {
  readonly id: string
  readonly of: RefObject<HTMLTextAreaElement | null>
  readonly max: number
}

/** Shows how much of a text is used, without a drawing of the text itself. Renders a `<span>`. */
export function CharacterCount({ id, of, max }: CharacterCountProps) {
  const words = useLabels('controls', controlLabels)
  const [used, setUsed] = useState(0)

  useEffect(() => {
    const area = of.current
    if (!area) return
    const count = () => setUsed(area.value.length)
    count()
    area.addEventListener('input', count)
    return () => area.removeEventListener('input', count)
  }, [of])

  return (
    <span className={styles.count} id={id} data-slot="text-area-count" data-over={used > max ? '' : undefined}>
      {words.length(used, max)}
    </span>
  )
}
