import type { CustomerGradeLabels } from './CustomerGrade.labels.js'

/** The Chinese words of a grade. */
export const customerGradeLabelsZhCN: CustomerGradeLabels = { grade: (grade) => `${grade} 级` }
