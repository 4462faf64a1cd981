import { knownLanguage } from '../languages/index.js'
import type { Language } from '../languages/language.js'
import {
  type CodePage,
  IBM_866,
  ISO_8859_5,
  ISO_8859_6,
  KOI8_R,
  MAC_CYRILLIC,
  MAC_ROMAN,
  WINDOWS_1251,
  WINDOWS_1252,
  WINDOWS_1256,
} from './code-page.js'
import type { Damage } from './damage.js'
import { isLatin, letterOf } from './script.js'

/** What texts were written in before there was UTF-8, by their script, the most frequent first. */
const WRITTEN_AS: Readonly<Partial<Record<Language['script'], readonly CodePage[]>>> = {
  Cyrillic: [WINDOWS_1251, KOI8_R, IBM_866, ISO_8859_5, MAC_CYRILLIC],
  Arabic: [WINDOWS_1256, ISO_8859_6],
}

/** What such texts are read as by mistake. */
const READ_AS: readonly CodePage[] = [
  WINDOWS_1252,
  MAC_ROMAN,
  WINDOWS_1251,
  KOI8_R,
  IBM_866,
  WINDOWS_1256,
  ISO_8859_5,
  MAC_CYRILLIC,
]

/** Words of the upper half of Latin-1 alone: no language has long ones without a letter from a to z. */
const UPPER_HALF = /(?<![\p{L}\p{N}])[À-ÿ¸¨][À-ÿ¸¨¿¡º£³]+(?![\p{L}\p{N}])/gu

/** Letters of such a word from which on it tells: beside words of the script, in Latin text, and where there is no other word. */
const LETTERS = { beside: 3, latin: 4, alone: 2 } as const

/** What no word has inside of it: frames of tables, which old encodings have for letters, and a capital with an accent. */
const FRAMED = /\p{L}[\u2500-\u259F]|[\u2500-\u259F]\p{L}/u
const ACCENTED = /(?<=\p{Ll}{2})[À-ÞŠŽŸ](?=\p{Ll})/u

/** A Latin word with letters of another script, and the letters that are in it where Latin-1 was read so; others may be look-alikes. */
const MIXED_WORD =
  /(?<!\p{L})(?=\p{L}*[A-Za-z])\p{Script=Latin}*[\p{Script=Cyrillic}\p{Script=Arabic}](?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])*/gu
const READ_AGAIN = /^[A-Za-zÀ-ÿ]*[äöüßÄÖÜéèêëçáíúýæø][A-Za-zÀ-ÿ]*$/

/** Pieces of a text whose letters were written in one encoding of one byte a letter, and read in another. */
export function misreadLetters(text: string, language: string): Damage[] {
  if (!/[^\0-\x7F]/.test(text)) return []
  const isOfLatin = isLatin(language)
  const all = isOfLatin ? mixedWords(text) : readAgain(text, language)
  if (all.length > 0) return all
  return [
    ...upperHalf(text, isOfLatin ?? true, language),
    ...(/[\u2500-\u259F]/.test(text) ? piecesOf(text, FRAMED) : []),
    ...piecesOf(text, ACCENTED),
  ]
}

function piecesOf(text: string, pattern: RegExp): Damage[] {
  const found = pattern.exec(text)
  return found ? [misread(text, found.index, found.index + found[0].length)] : []
}

const misread = (text: string, start: number, end: number, said?: string): Damage => ({
  kind: 'misread',
  start,
  end,
  text: text.slice(start, end),
  ...(said !== undefined && { said }),
})

/** What a text says if its bytes, which were read in one encoding, are read in another. */
const again = (text: string, read: CodePage, written: CodePage) => written.read(read.bytesOf(text))

function mixedWords(text: string): Damage[] {
  if (!/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text)) return []
  return [...text.matchAll(MIXED_WORD)].flatMap(({ 0: word, index }) => {
    const said = [WINDOWS_1251, KOI8_R, WINDOWS_1256]
      .map(page => again(word, page, WINDOWS_1252))
      .find(said => READ_AGAIN.test(said))
    return said === undefined ? [] : [misread(text, index, index + word.length, said)]
  })
}

/** Letters of a text that are read again; the rest of it is no different. */
const MOST = 2000

/** A whole text that has none of the little words of its language, but has some when its bytes are read otherwise. */
function readAgain(text: string, tag: string): Damage[] {
  const language = knownLanguage(tag)
  const written = language && WRITTEN_AS[language.script]
  const start = text.slice(0, MOST)
  if (!written || hasLittleWord(start, language)) return []
  const readings = READ_AS.flatMap(read => {
    const bytes = read.bytesOf(start)
    return written.filter(page => page !== read).map(page => page.read(bytes))
  })
  const most = mostLikely(readings, language)
  // What comes by chance comes alone.
  if (most.words < (letterOf(tag)?.test(text) ? 2 : 1)) return []
  return [misread(text, 0, text.length, text.length > MOST ? undefined : most.said)]
}

function mostLikely(readings: readonly string[], language: Language): { said: string; words: number } {
  return readings
    .map(said => ({ said, words: littleWords(said, language) }))
    .reduce((most, next) => (next.words > most.words ? next : most), { said: '', words: 0 })
}

/** Letters side by side; single ones come by chance. */
const WORD = /\p{L}{2,}/gu

/** How many of the little words of a language a text has. */
function littleWords(text: string, { words }: Language): number {
  const all = text.match(WORD) ?? []
  return all.filter(word => words.frequent.has(lowered(word))).length
}

/** Whether it has any: most texts have one in their first sentence. */
function hasLittleWord(text: string, { words }: Language): boolean {
  for (const [word] of text.matchAll(WORD)) if (words.frequent.has(lowered(word))) return true
  return false
}

/** A word as it is written within a sentence; one whose capitals stand elsewhere than in front stays as it is. */
const lowered = (word: string) => word.slice(0, 1).toLowerCase() + word.slice(1)

function upperHalf(text: string, isOfLatin: boolean, tag: string): Damage[] {
  if (!/[À-ÿ¸¨][À-ÿ¸¨¿¡º£³]/.test(text)) return []
  const least = isOfLatin ? LETTERS.latin : letterOf(tag)?.test(text) ? LETTERS.beside : LETTERS.alone
  const found = [...text.matchAll(UPPER_HALF)].filter(({ 0: word }) => word.length >= least)
  if (isOfLatin && found.length < 2) return []
  return found.map(({ 0: word, index }) => misread(text, index, index + word.length))
}
