import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import type { Language } from './language.js'
import { ru } from './ru.js'
import { languageOf } from './tag.js'

/** The languages that checks know how to read, by tag. A new one is its file and its line here. */
export const LANGUAGES: Readonly<Record<string, Language>> = { de, en, ru, ar }

/** What is known of the language of a tag, whatever its region and script; undefined for others. */
export function knownLanguage(tag: string): Language | undefined {
  const base = languageOf(tag)
  return Object.hasOwn(LANGUAGES, base) ? LANGUAGES[base] : undefined
}
