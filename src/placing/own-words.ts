import { textKey } from '../document/key.js'
import { hasLetters } from '../document/letters.js'
import { withoutSourceMark } from '../document/source-mark.js'
import type { Paragraph } from './target.js'

/**
 * The paragraphs of a file that are translations, or may be: without the source that stands there for want of one. Where some of it is
 * marked, what is the source word for word is no translation either, though it could bear no mark: a title, a cell.
 *
 * @param source the source language
 * @param sources the texts of the original
 */
export function ownWords<Words extends Paragraph>(
  paragraphs: readonly Words[],
  source: string,
  sources: readonly string[],
): Words[] {
  const left = paragraphs.filter(({ text }) => withoutSourceMark(text, source) === undefined)
  if (left.length === paragraphs.length) return left
  const known = new Set(sources.filter(hasLetters).map(textKey))
  return left.filter(({ text }) => !known.has(textKey(text)))
}
