/** The first character of each initial in the order of pinyin; no syllable begins with i, u or v. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀']
const letters = 'abcdefghjklmnopqrstwxyz'

/**
 * Makes what says a text in lower case with each Chinese character replaced by the letter its pinyin begins with: 华东 is
 * `hd`. The order of pinyin that it needs is found once, with the first Chinese text.
 */
export function createPinyinInitials(): (text: string) => string {
  let order: Intl.Collator | undefined
  return (text) => {
    const folded = text.toLowerCase()
    if (!/\p{Script=Han}/u.test(folded)) return folded
    order ??= new Intl.Collator('zh-u-co-pinyin')
    const { compare } = order
    return folded.replaceAll(/\p{Script=Han}/gu, (character) => initialOf(character, compare))
  }
}

function initialOf(character: string, compare: (a: string, b: string) => number) {
  let [low, high] = [0, firsts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (compare(firsts[middle] ?? '', character) > 0) high = middle
    else low = middle
  }
  return letters.charAt(low)
}
