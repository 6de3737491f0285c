/** Writes a moment for the middle of an English sentence: `today 14:50`. */
export function inSentence(moment: string): string {
  return moment.replace(/^[TY]/, (letter) => letter.toLowerCase())
}

/** Writes a moment for the middle of a Chinese sentence, where a space stands before a digit. */
export function inSentenceZhCN(moment: string): string {
  return moment.replace(/^(?=\d)/, ' ')
}
