/** Code, formulas and pictures without a text: what of a text is the same in every language. */
const SAME_EVERYWHERE = /(`+)(?!`).*?(?<!`)\1(?!`)|\$[^\s$][^$]*\$|!\[\]\([^()\s]*\)/gs

/** Whether there is a letter in a text to translate. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text) && /\p{L}/u.test(text.replace(SAME_EVERYWHERE, ''))
}
