/** The words of a grade for those who do not see its mark. */
export interface CustomerGradeLabels {
  /** Names a grade: the backend's own ones too. */
  readonly grade: (grade: string) => string
}

/** The English words of a grade. */
export const customerGradeLabels: CustomerGradeLabels = { grade: (grade) => `Grade ${grade}` }
