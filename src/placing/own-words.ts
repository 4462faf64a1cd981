import { textKey } from '../document/key.js'
import { hasLetters } from '../document/letters.js'
import { withoutSourceMark } from '../document/source-mark.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { Paragraph } from './target.js'

/**
 * The paragraphs of a file that are translations, or may be: without the source that stands there for want of one. Where some of it is
 * marked, what is the source of an untranslated unit word for word is no translation either, though it could bear no mark: a title,
 * a cell.
 *
 * @param source the source language
 */
export function ownWords<Words extends Paragraph>(
  paragraphs: readonly Words[],
  { rows }: Synopsis,
  { source, language }: { source: string; language: string },
): Words[] {
  const left = paragraphs.filter(({ text }) => withoutSourceMark(text, source) === undefined)
  if (left.length === paragraphs.length) return left
  const untranslated = rows.filter(
    ({ unit, languages }) => !languages[language]?.entry?.target && hasLetters(unit.text),
  )
  const known = new Set(untranslated.map(({ unit }) => textKey(unit.text)))
  return left.filter(({ text }) => !known.has(textKey(text)))
}
