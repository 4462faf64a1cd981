import type { Entry } from '../../alignment/entry.js'
import { sameText } from '../../document/key.js'
import { plainText } from '../../document/plain-text.js'
import { knownLanguage } from '../../languages/index.js'
import type { Language } from '../../languages/language.js'
import { allows } from '../../synopsis/allowances.js'
import type { Cell, Synopsis } from '../../synopsis/synopsis.js'
import { type Script, scriptOfLetter } from '../reading/scripts.js'
import { hits, TELLING } from '../reading/tongue.js'

/** A translation in the file of one language that is in another, and can only belong there. */
export interface Stray {
  language: string
  /** The language that it is in. */
  home: string
  entry: Entry
  /** Whether a person declared that it is right. */
  isAllowed: boolean
}

const LOOKED_AT = ['language', 'script']

/**
 * Translations that stand in another language's file, as a merge by lines leaves them where git took one file for the other. Only
 * such as leave no doubt: script and words are those of one other language alone, which lacks the translation, or has the same.
 *
 * @param source the language of the originals
 */
export function straysIn({ rows, entries }: Synopsis, source: string): Stray[] {
  const languages = Object.keys(entries)
  const rowOf = new Map(rows.map(row => [row.unit.id, row]))
  return rows.flatMap(row =>
    Object.entries(row.languages).flatMap(([language, cell]): Stray[] => {
      const { entry, units } = cell
      // A bead is looked at once.
      if (!entry?.target || entry.conflict || entry.id !== row.unit.id) return []
      // A person who allowed the language or the script of a translation has looked at it.
      if (LOOKED_AT.some(code => allows(cell, code))) return []
      const home = homeOf(entry, language, languages, source)
      if (home === undefined || !units.every(unit => isFree(rowOf.get(unit)?.languages[home], entry)))
        return []
      return [{ language, home, entry, isAllowed: allows(cell, 'misfiled') }]
    }),
  )
}

function homeOf(
  { target, source }: Entry,
  language: string,
  languages: readonly string[],
  original: string,
): string | undefined {
  const own = knownLanguage(language)
  const others = languages.filter(other => other !== language && knownLanguage(other) !== own)
  // A language of which nothing is known could be that of any text.
  if (!own || [original, ...others].some(tag => !knownLanguage(tag))) return undefined
  const isForeign = !SCRIPTS[own.script].test(target)
  // At a glance, most are just as they should be.
  if (!isForeign && !others.some(tag => isOf(tag, own.script) && isSaidIn(wordsOf(target), tag, language)))
    return undefined
  const text = plainText(target)
  const [script, ...more] = scriptsOf(text)
  if (!script || more.length > 0 || scriptsOf(source).includes(script) !== isOf(original, script))
    return undefined
  const rivals = [original, language].filter(tag => isOf(tag, script))
  const candidates = others.filter(tag => isOf(tag, script))
  if (script !== 'Latin' && rivals.length === 0) return candidates.length === 1 ? candidates[0] : undefined
  return saidBy(text, source, candidates, rivals)
}

const isOf = (tag: string, script: Script) => knownLanguage(tag)?.script === script

const SCRIPTS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
} as const

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? []

/** The scripts of the letters of a text. */
function scriptsOf(text: string): Script[] {
  const letters = text.match(/\p{L}/gu) ?? []
  return [...new Set(letters.flatMap(letter => scriptOfLetter(letter) ?? []))]
}

/** The one language whose little words a sentence has, and hardly any of another; names and titles have few. */
function saidBy(
  text: string,
  source: string,
  candidates: readonly string[],
  rivals: readonly string[],
): string | undefined {
  const words = wordsOf(text)
  const there = new Set(wordsOf(source))
  const fresh = words.filter(word => !there.has(word))
  if (fresh.length < TELLING || fresh.length * 2 < words.length) return undefined
  if (!isSentence(text, words, candidates)) return undefined
  const [only, ...more] = candidates.filter(tag =>
    [...candidates, ...rivals].every(other => other === tag || isSaidIn(words, tag, other)),
  )
  return more.length === 0 ? only : undefined
}

/** Whether words are of a language and not of another one; those that both have tell nothing. */
function isSaidIn(words: readonly string[], tag: string, other: string): boolean {
  const [own, foreign] = [knownLanguage(tag), knownLanguage(other)] as [Language, Language]
  const isOf = (word: string, language: Language) => hits([word], language) > 0
  const mine = words.filter(word => isOf(word, own))
  const [ownAlone, foreignAlone] = [
    mine.filter(word => !isOf(word, foreign)).length,
    words.filter(word => isOf(word, foreign) && !isOf(word, own)).length,
  ]
  return mine.length >= 2 && ownAlone > 2 * foreignAlone
}

/** Whether words say something: names and titles hardly have small words besides little ones. */
function isSentence(text: string, words: readonly string[], tags: readonly string[]): boolean {
  const small = words.filter(word => /^\p{Ll}/u.test(word))
  const little = Math.max(0, ...tags.map(tag => hits(small, knownLanguage(tag) as Language)))
  return small.length - little >= (/[.!?…]\P{L}*$/u.test(text) ? 1 : 2)
}

/** Whether a language has nothing else for a unit. */
function isFree(cell: Cell | undefined, { id, target }: Entry): boolean {
  const there = cell?.entry
  if (there?.conflict) return false
  return !there?.target || (there.id === id && sameText(there.target, target))
}
