export { CustomerGrade, type CustomerGradeProps } from './CustomerGrade.js'
export type { CustomerGradeLabels } from './CustomerGrade.labels.js'
