import type { Damage } from './damage.js'
import { lostLetters } from './lost-letters.js'
import { misreadLetters } from './misread-letters.js'
import { misreadUtf8 } from './misread-utf8.js'

/**
 * Where a text does not say what somebody wrote: its bytes were read in another encoding, or were none of a text. What stands in
 * the source just so is meant.
 *
 * @param source what the text translates; empty for an original
 * @param language the tag of the language that the text should be in
 * @returns its first damage, of the kind that is most certain; undefined for a text that is whole
 */
export function damageOf(text: string, source: string, language: string): Damage | undefined {
  const found = [
    () => misreadUtf8(text),
    () => lostLetters(text, source),
    () => misreadLetters(text, language),
  ]
  for (const find of found) {
    const [first] = find().filter(({ text }) => !source.includes(text))
    if (first) return first
  }
  return undefined
}
