import { useLabels } from '../clientele/index.js'
import { type CustomerGradeLabels, customerGradeLabels } from './CustomerGrade.labels.js'
import styles from './CustomerGrade.module.css'

/** What a grade mark takes. */
export interface CustomerGradeProps {
  /** A letter from A to E, or a grade of the backend's own; nothing is shown without one. */
  readonly grade: string | null | undefined
  /**
   * Rows take the small mark, the head of a record the large one.
   * @default 'small'
   */
  readonly size?: 'small' | 'large'
  readonly labels?: Partial<CustomerGradeLabels>
}

/**
 * Shows a customer's grade as a letter whose frame fades from solid to thin. Renders a `<span>` that is read as an image.
 * @selector `[data-grade="A"]` the grade; `other` for one that is not of A to E
 * @selector `[data-size="large"]` the size
 */
export function CustomerGrade({ grade, size = 'small', labels }: CustomerGradeProps) {
  const words = useLabels('customerGrade', customerGradeLabels, labels)
  const known = grade && /^[A-E]$/.test(grade)
  return (
    <span
      className={styles.grade}
      data-slot="customer-grade"
      data-size={size}
      data-grade={known ? grade : 'other'}
      {...(grade
        ? { role: 'img', 'aria-label': words.grade(grade), title: words.grade(grade) }
        : { 'aria-hidden': true })}
    >
      {grade || '—'}
    </span>
  )
}
