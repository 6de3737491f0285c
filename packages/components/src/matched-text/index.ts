export { MatchedText } from './MatchedText.js'
