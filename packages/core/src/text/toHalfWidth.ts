const distance = 0xfee0

/** Writes full-width digits, Latin letters, `＋－．＠＿` and spaces as half-width; Chinese punctuation stays. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ＋－．＠＿]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - distance))
    .replaceAll('\u3000', ' ')
}
