import bidiModule, { type Bidi } from 'bidi-js'
import type { Direction } from './direction.js'

/**
 * UTF-16 units without a letter after which a paragraph is resolved as if it began anew. bidi-js looks for the letter
 * before each digit, so 100,000 digits in one go took ten seconds.
 */
const LETTERLESS = 1000

const LETTER = /\p{L}/u

// The package is CommonJS and its types are written as if it were not: the module itself is the factory.
const createBidi = bidiModule as unknown as typeof bidiModule.default
let bidi: Bidi | undefined

/** The Bidirectional Algorithm, made when it is first needed: it has tables to load. */
export function bidiAlgorithm(): Bidi {
  bidi ??= createBidi()
  return bidi
}

/** The level of the paragraphs of a direction: odd is right to left. */
export function baseLevel(direction: Direction): number {
  return direction === 'rtl' ? 1 : 0
}

/**
 * The text with stand-ins of the same bidi class and length beyond U+FFFF, since bidi-js looks at UTF-16 units and would
 * take every surrogate for a Latin letter: a Hebrew letter for the right-to-left scripts, a neutral sign for emoji, a
 * Latin letter for the rest.
 */
export function bidiUnits(text: string): string {
  return text.replace(/[\u{10000}-\u{10FFFF}]/gu, character => {
    const code = character.codePointAt(0) ?? 0
    if ((code >= 0x10800 && code <= 0x10fff) || (code >= 0x1e800 && code <= 0x1efff)) return '\u05D0\u05D0'
    return code >= 0x1f300 && code <= 0x1faff ? '\u263A\u263A' : 'aa'
  })
}

/** The embedding level of each of the units, resolved over whole paragraphs, which end at newlines (UAX #9, up to L1). */
export function embeddingLevels(units: string, direction: Direction): Uint8Array {
  const levels = new Uint8Array(units.length)
  let start = 0
  let letterless = 0
  for (let end = 1; end <= units.length; end++) {
    letterless = LETTER.test(units.charAt(end - 1)) ? 0 : letterless + 1
    if (letterless < LETTERLESS && end < units.length) continue
    levels.set(bidiAlgorithm().getEmbeddingLevels(units.slice(start, end), direction).levels, start)
    start = end
    letterless = 0
  }
  return levels
}
