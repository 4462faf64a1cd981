/** Characters: shorter parts are repeated on purpose. */
const SHORTEST = 5

/** Whether a text, as a reader sees it, says the same twice: the second half of its words is the first again. */
export function isDoubled(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const half = words.length >> 1
  if (words.length % 2 === 1 || words.slice(0, half).join(' ').length < SHORTEST) return false
  return words.slice(0, half).every((word, index) => word === words[half + index])
}
