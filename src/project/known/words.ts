import * as v from 'valibot'
import { deflated, inflated } from '../../io/deflated.js'
import { fold, type Passage, passagesOf } from '../../synopsis/find.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'
import { whole } from './shapes.js'

/** All that somebody may look for in a document, a line for each passage: folded; and as they are, deflated, for few are shown. */
export interface Words {
  folded: Buffer
  passages: Buffer
}

/** The same, as it is kept: the passages are decoded where they are asked for. */
interface KeptWords {
  folded: Buffer
  passages: () => Buffer
}

/** Bytes of passages beyond which none of ours wrote them. */
const LIMIT = 256 * 1024 ** 2

const row = packed(v.tuple([v.string(), v.string(), v.string(), v.nullable(whole), v.nullable(whole)]))

/** All that somebody may look for in a document: whether a text is in it, and where, is told without reading the document. */
export const WORDS: Kind<Words> = {
  name: 'words',
  effort: 'reading',
  pack: ({ folded, passages }) => `${passages.toString('base64')}\n${folded.toString('utf8')}`,
  unpack: text => wholeWords(Buffer.from(text)),
  unpackBytes: wholeWords,
  make: async ({ config: { source, targets } }, { synopsis }) => {
    const passages = passagesOf(synopsis, source.language, targets)
    const rows = passages.map(({ unit, language, text, line = null, row: number = null }) =>
      row.pack([unit, language, text, line, number]),
    )
    return {
      folded: Buffer.from(passages.map(({ text }) => fold(text)).join('\n')),
      passages: deflated(rows.join('\n')),
    }
  },
}

/** The same, asked which passages of a document hold a text. @param text folded */
export function passagesHolding(text: string): Kind<Passage[]> {
  const wanted = Buffer.from(text)
  return passagesChosen(folded => linesHolding(folded, wanted))
}

/**
 * The same, where some hold it; false where none does, and true where some do and enough of them are at hand.
 *
 * @param text folded
 */
export function passagesUntil(isEnough: () => boolean, text: string): Kind<Passage[] | boolean> {
  const wanted = Buffer.from(text)
  return asked(({ folded, passages }) => {
    if (!folded.includes(wanted)) return false
    return isEnough() || chosen(passages(), linesHolding(folded, wanted))
  })
}

/** The same, asked for some passages of a document. @param choose given all of them, folded, a line each: the numbers of those that are wanted, which ascend */
export function passagesChosen(choose: (folded: Buffer) => number[]): Kind<Passage[]> {
  return asked(({ folded, passages }) => chosen(passages(), choose(folded)))
}

function chosen(passages: Buffer, numbers: readonly number[]): Passage[] | undefined {
  const all = inflated(passages, LIMIT)
  const found = all && linesOf(all, numbers).map(passageIn)
  return found?.length === numbers.length && found.every(isThere) ? found : undefined
}

function asked<T>(answer: (words: KeptWords) => T | undefined): Kind<T> {
  const unpackBytes = (bytes: Buffer) => {
    const words = wordsIn(bytes)
    return words && answer(words)
  }
  return {
    ...(WORDS as Kind<unknown> as Kind<T>),
    unpack: text => unpackBytes(Buffer.from(text)),
    unpackBytes,
  }
}

function wholeWords(bytes: Buffer): Words | undefined {
  const words = wordsIn(bytes)
  return words && { folded: words.folded, passages: words.passages() }
}

function wordsIn(bytes: Buffer): KeptWords | undefined {
  const end = bytes.indexOf(NEWLINE)
  if (end < 0) return undefined
  return {
    folded: bytes.subarray(end + 1),
    passages: () => Buffer.from(bytes.toString('latin1', 0, end), 'base64'),
  }
}

function passageIn(text: string): Passage | undefined {
  const [unit, language, written, line, number] = row.unpack(text) ?? []
  if (unit === undefined || language === undefined || written === undefined) return undefined
  return { unit, language, text: written, line: line ?? undefined, row: number ?? undefined }
}

const isThere = (passage: Passage | undefined): passage is Passage => passage !== undefined

const NEWLINE = 0x0a

/** The numbers of the lines that hold something, in their order. */
function linesHolding(bytes: Buffer, wanted: Buffer): number[] {
  const numbers: number[] = []
  let [number, start] = [0, 0]
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, start)) {
    let end = bytes.indexOf(NEWLINE, start)
    for (; end >= 0 && end < at; end = bytes.indexOf(NEWLINE, start)) {
      start = end + 1
      number++
    }
    numbers.push(number)
    if (end < 0) break
    start = end + 1
    number++
  }
  return numbers
}

/** Lines by their numbers, which ascend; as many as there are. */
function linesOf(bytes: Buffer, numbers: readonly number[]): string[] {
  const lines: string[] = []
  let [number, start] = [0, 0]
  for (const wanted of numbers) {
    for (; number < wanted; number++) {
      const end = bytes.indexOf(NEWLINE, start)
      if (end < 0) return lines
      start = end + 1
    }
    const end = bytes.indexOf(NEWLINE, start)
    lines.push(bytes.toString('utf8', start, end < 0 ? bytes.length : end))
  }
  return lines
}
