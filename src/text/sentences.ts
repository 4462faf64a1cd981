import type { Range } from './range.js'

/** A stop with what closes behind it, before white space or the end; or the border between two paragraphs. */
const STOP = /[.!?…؟۔][.!?…؟۔]{0,8}["'“”«»’‹›)\]]{0,4}(?=\s|\uFFFC|$)|\n\n/gu

/** Characters before a full stop that are looked at. */
const BEFORE = 24

/**
 * The sentences of a text. Stops of abbreviations, initials and ordinal numbers end none.
 *
 * @param abbreviations in lower case, without their last stop
 */
export function sentencesIn(text: string, abbreviations: readonly string[]): Range[] {
  const sentences: Range[] = []
  // Signs without a word begin the sentence behind them; each is looked at once.
  let [start, read] = [0, 0]
  const cut = (end: number) => {
    const hasWord = /[\p{L}\p{N}]/u.test(text.slice(read, end))
    read = end
    if (!hasWord) return
    const piece = text.slice(start, end)
    sentences.push({ start: start + piece.length - piece.trimStart().length, end })
    start = end
  }
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    const end = index + stop.length
    if (stop === '\n\n') cut(index)
    else if (!goesOn(text, end) && !(stop === '.' && isAbbreviated(text, index, abbreviations))) cut(end)
  }
  cut(text.length)
  return sentences
}

/** Whether a sentence goes on behind a stop: with a small letter, or a sign that can't begin one. */
function goesOn(text: string, at: number): boolean {
  return /^\s{1,3}["'„“«([]{0,2}(?:\p{Ll}|[—–-]\s|[,;:،؛])/u.test(text.slice(at, at + 8))
}

/** Whether a full stop belongs to the word before it: `Dr.`, `z.B.`, `J.`, `12.` */
function isAbbreviated(text: string, at: number, abbreviations: readonly string[]): boolean {
  const word = /[\p{L}\p{M}\p{N}.]{1,24}$/u.exec(text.slice(Math.max(0, at - BEFORE), at))?.[0]
  if (word === undefined) return false
  return (
    /^(?:\p{L}|\d{1,2}|(?:\p{L}{1,2}\.)+\p{L}{1,2})$/u.test(word) ||
    abbreviations.includes(word.toLowerCase())
  )
}
