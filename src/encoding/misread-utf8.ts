import { once } from '../once.js'
import {
  type CodePage,
  IBM_437,
  IBM_850,
  IBM_866,
  KOI8_R,
  MAC_CYRILLIC,
  MAC_ROMAN,
  WINDOWS_1250,
  WINDOWS_1251,
  WINDOWS_1252,
  WINDOWS_1254,
  WINDOWS_1256,
} from './code-page.js'
import type { Damage } from './damage.js'

/** An encoding in which UTF-8 is read by mistake. */
interface ReadAs {
  page: CodePage
  /** Letters of UTF-8 side by side from which on they are no chance: some encodings have quotes and dashes for their bytes. */
  least: number
  /** Whether it has frames of tables for the bytes that begin a letter of two; then real words have those of three. */
  hasFrames: boolean
}

/** The same, with a pattern of what a text has that was misread so, or rather of its beginning: hardly any text has one. */
interface Misreading extends ReadAs {
  beginning: () => RegExp
}

/** The most frequent first. */
const READ_AS: readonly Misreading[] = [
  ...[WINDOWS_1252, WINDOWS_1251, WINDOWS_1256].map(page => ({ page, least: 2, hasFrames: false })),
  { page: MAC_ROMAN, least: 3, hasFrames: false },
  ...[WINDOWS_1250, WINDOWS_1254].map(page => ({ page, least: 2, hasFrames: false })),
  ...[IBM_437, IBM_850, IBM_866, KOI8_R].map(page => ({ page, least: 2, hasFrames: true })),
  { page: MAC_CYRILLIC, least: 3, hasFrames: true },
].map(readAs => ({ ...readAs, beginning: once(() => new RegExp(beginningOf(readAs))) }))

const ANY_BEGINNING = once(() => new RegExp(READ_AS.map(beginningOf).join('|')))

function beginningOf({ page: { lettersOf }, hasFrames }: ReadAs): string {
  const next = lettersOf(0x80, 0xbf)
  if (!hasFrames) return lettersOf(0xc2, 0xf4) + next
  return `${lettersOf(0xc2, 0xdf)}${next}|${lettersOf(0xe2, 0xe2)}${lettersOf(0x80, 0x80)}`
}

/** Bytes that begin like this are read, where an encoding has frames. */
const WITH_FRAMES = /^(?:[\xC2-\xDF]|\xE2\x80)/

/** What languages are written with. The rest of Unicode comes out of misread bytes that were never UTF-8. */
const IN_USE =
  /^[\xA0-\u017F\u0218-\u021B\p{M}\u0386-\u03CE\u0400-\u045F\u0490-\u04F9\u05B0-\u05EA\u060C-\u06FF\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20BF\u2100-\u213F\u2190-\u22FF\u2713-\u2764\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFB50-\uFDFF\uFE70-\uFEFF\uFFFD\p{Extended_Pictographic}]+$/u

/** Signs of three and four bytes that a single one tells: no real text has their bytes side by side. */
const TELLS_ALONE =
  /^[\u2000-\u206F\u20AC\u20BD\u2116\u2122\u2190-\u2193\u2212\uFEFF\uFFFD\u{1F300}-\u{1FAFF}]/u

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
]

/** Signs that stand behind a letter in any text: that they do is no trace of UTF-8. */
const EVERYDAY = /^[\s"'„“”‚‘’«»‹›…–—•·،؛؟©®™°§№\xA0]*$/u

/** Pieces of a text that are UTF-8, read in an encoding of one byte a letter. */
export function misreadUtf8(text: string): Damage[] {
  if (!/[^\0-\x7F]{2}/.test(text) || !ANY_BEGINNING().test(text)) return []
  for (const misreading of READ_AS) {
    const found = misreadAs(text, misreading)
    if (found.length > 0) return found
  }
  return []
}

/** Bytes of UTF-8, and what they are where they stand. */
interface Sequence {
  bytes: string
  /** As it was read. */
  text: string
  /** What it says. */
  said: string
  before: string
  behind: string
}

function misreadAs(text: string, misreading: Misreading): Damage[] {
  const { page, hasFrames, beginning } = misreading
  if (!beginning().test(text)) return []
  return [...text.matchAll(page.utf8())].flatMap(({ 0: letters, index: start }): Damage[] => {
    const bytes = page.bytesOf(letters)
    if (hasFrames && !WITH_FRAMES.test(bytes)) return []
    const said = utf8Of(bytes)
    if (said === undefined || !isText(said)) return []
    const end = start + bytes.length
    const sequence = {
      bytes,
      text: letters,
      said,
      before: text.slice(Math.max(0, start - 1), start),
      behind: text.slice(end, end + 1),
    }
    return isCertain(sequence, misreading) ? [{ kind: 'misread', start, end, text: letters, said }] : []
  })
}

const decoder = once(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }))

/** What bytes say in UTF-8; undefined where they are none of it. */
function utf8Of(bytes: string): string | undefined {
  try {
    return decoder().decode(Uint8Array.from(bytes, byte => byte.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** Whether letters are such as stand side by side: those in use, and of one script. */
function isText(said: string): boolean {
  return IN_USE.test(said) && SCRIPTS.filter(script => script.test(said)).length <= 1
}

/** Whether a piece can't be right as it stands. */
function isCertain(sequence: Sequence, { page, least }: ReadAs): boolean {
  const { bytes, text, said } = sequence
  const signs = [...text].filter((_, index) => /[\x80-\xBF]/.test(bytes[index] as string)).join('')
  const isEveryday = EVERYDAY.test(signs)
  const { length } = [...said]
  if (length > 1) return length >= least && (!isEveryday || length > MANY)
  return TELLS_ALONE.test(said) ? !isEveryday : isOddAlone(sequence, page)
}

/** Letters from which on not even quotes and dashes stand behind each of them. */
const MANY = 3

/** Whether a letter of Latin-1 or a sign can't be two others: nobody writes an Ã or a sign between the letters of a word. */
function isOddAlone(
  { text: [lead = '', sign = ''], said, before, behind }: Sequence,
  page: CodePage,
): boolean {
  const isLetter = /[À-ÖØ-öø-ſ]/.test(said)
  if (page !== WINDOWS_1252)
    return isLetter && (/[A-Za-z]/.test(behind) || (/[A-Za-z]/.test(before) && !EVERYDAY.test(sign)))
  if (!isLetter) return lead === 'Â' && !/[\p{Lu}«„“‚‘"']/u.test(before)
  if (/\p{Ll}/u.test(before)) return true
  return lead === 'Ã' && (!EVERYDAY.test(sign) || /\p{L}/u.test(behind))
}
