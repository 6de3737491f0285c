export { type ControlLabels, controlLabels } from './Controls.labels.js'
