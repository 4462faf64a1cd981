import { stemmer as ar } from '@orama/stemmers/arabic'
import { stemmer as en } from '@orama/stemmers/english'
import { stemmer as fr } from '@orama/stemmers/french'
import { stemmer as de } from '@orama/stemmers/german'
import { stemmer as it } from '@orama/stemmers/italian'
import { stemmer as ro } from '@orama/stemmers/romanian'
import { stemmer as ru } from '@orama/stemmers/russian'
import { stemmer as es } from '@orama/stemmers/spanish'
import { languageOf } from './tag.js'
import { withoutMarks } from './without-marks.js'

/** Snowball stemmers (Porter 2001) by language; the languages without one are cut to a common beginning. */
const STEMMERS = new Map<string, (word: string) => string>([
  ['ar', stemOfArabic],
  ['de', word => fold(de(word))],
  ['en', word => fold(en(word))],
  ['es', word => fold(es(word))],
  ['fr', word => fold(fr(word))],
  ['it', word => fold(it(word))],
  ['ro', word => fold(ro(word))],
  ['ru', word => ru(word.replaceAll('ё', 'е'))],
])

/** Letters that a word of another language is cut to, so that its inflected forms meet. */
const BEGINNING = 6

/** Articles, conjunctions and prepositions that Arabic writes together with the next word. */
const PROCLITICS = /^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=\p{L}{4}))/u

/** Words whose stems are remembered by language, at most: texts say the same words again and again. */
const REMEMBERED = 20_000
const remembered = new Map<string, Map<string, string>>()

/** A function that gives the stem of a lower-case word of a language. */
export function stemmer(language: string): (word: string) => string {
  const base = languageOf(language)
  const stem = STEMMERS.get(base) ?? beginningOf
  // Whoever has no stemmer shares what is remembered: there may be any number of tags.
  const kept = STEMMERS.has(base) ? base : ''
  const known = remembered.get(kept) ?? new Map<string, string>()
  remembered.set(kept, known)
  return word => {
    const old = known.get(word)
    if (old !== undefined) return old
    if (known.size >= REMEMBERED) known.clear()
    const made = stem(word)
    known.set(word, made)
    return made
  }
}

const beginningOf = (word: string) => fold(word).slice(0, BEGINNING)

function stemOfArabic(word: string): string {
  const bare = word
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
  const inner = bare.replace(PROCLITICS, '')
  return ar(inner.length >= 3 ? inner : bare)
}

const fold = (word: string) => withoutMarks(word).replaceAll('ß', 'ss')
