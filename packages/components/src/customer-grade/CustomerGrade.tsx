import type { HTMLAttributes } from 'react'
import { useLabels } from '../clientele/index.js'
import { joinClasses } from '../theme/index.js'
import { type CustomerGradeLabels, customerGradeLabels } from './CustomerGrade.labels.js'
import styles from './CustomerGrade.module.css'

/** What a grade mark takes, besides the attributes of a `<span>`. */
export interface CustomerGradeProps extends HTMLAttributes<HTMLSpanElement> {
  /** A letter from A to E, or a grade of the backend's own; nothing is shown without one. */
  readonly grade: string | null | undefined
  /**
   * Rows take the small mark, the head of a record the large one.
   * @default 'small'
   */
  readonly size?: 'small' | 'large' | undefined
  readonly labels?: Partial<CustomerGradeLabels> | undefined
}

/**
 * Shows a customer's grade as a letter whose frame fades from solid to thin. Renders a `<span>` that is read as an image.
 * @selector `[data-grade="A"]` the grade; `other` for one that is not of A to E
 * @selector `[data-size="large"]` the size
 */
export function CustomerGrade({ grade, size = 'small', labels, className, ...rest }: CustomerGradeProps) {
  const words = useLabels('customerGrade', customerGradeLabels, labels)
  const known = grade && /^[A-E]$/.test(grade)
  return (
    <span
      data-slot="customer-grade"
      {...rest}
      className={joinClasses(styles.grade, className)}
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
