import { damageOf } from '../../encoding/damage-of.js'
import { lacksScript } from '../../encoding/lacks-script.js'
import { matchingTag } from '../../languages/tag.js'
import { kindOf, type Spot } from '../../synopsis/spot.js'
import { isCode } from '../codes/inline-codes.js'
import { marksOf } from '../codes/known-marks.js'
import { literalCodes } from '../codes/literal-codes.js'
import type { ReturnedUnit } from '../exchange.js'
import type { ImportOutcome } from './outcomes.js'
import { isOf } from './weighed.js'

/** The languages of a file. */
export interface Languages {
  sourceLanguage: string
  /** Of the targets. */
  language: string
}

type Objection = (unit: ReturnedUnit, spot: Spot, languages: Languages) => boolean | undefined

/** What may stand against taking a text that somebody changed, and what becomes of it then. */
const OBJECTIONS: readonly (readonly [ImportOutcome, Objection])[] = [
  ['codes', ({ target, coded }, spot) => lostAllCodes(target, coded, spot) || showsCodes(target, spot)],
  ['codes', (unit, spot) => lostAllMarks(unit, spot)],
  [
    'damaged',
    ({ target }, { cell }) => NO_TEXT.test(target) || (ESCAPED.test(target) && !ESCAPED.test(cell.source)),
  ],
  ['damaged', ({ target }, { cell }, { language }) => damageOf(target, cell.source, language) !== undefined],
  [
    'damaged',
    ({ source }, { cell }, { sourceLanguage }) => damageOf(source, cell.source, sourceLanguage) !== undefined,
  ],
  ['language', (unit, _, { language }) => lacksScript([unit], language)],
  ['partial', ({ target }, { cell }) => sentencesIn(target).some(sentence => cell.source.includes(sentence))],
  ['mixed', (unit, { cell }, { sourceLanguage }) => isFromElsewhere(unit, cell, sourceLanguage)],
  [
    'mixed',
    ({ source, previous = '' }, { cell }) => isOfNone(source, [cell.source, cell.entry?.source, previous]),
  ],
]

/** What stands against taking a text; undefined where nothing does. */
export function objectionTo(unit: ReturnedUnit, spot: Spot, languages: Languages): ImportOutcome | undefined {
  return OBJECTIONS.find(([, stands]) => stands(unit, spot, languages))?.[0]
}

/** Whether a source has codes, and its target neither a code nor a mark. */
function lostAllCodes(target: string, coded: ReturnedUnit['coded'], { row, cell }: Spot): boolean {
  if (!coded?.source.some(isCode) || coded.target.some(isCode)) return false
  return marksOf({ text: target, kind: kindOf({ row, cell }) }).length === 0
}

/**
 * Whether a source has most words of the ones that it can be, and neither it nor its target a mark, though all of those have: a tool
 * left them out of both.
 */
function lostAllMarks({ source, target, coded }: ReturnedUnit, { row, cell }: Spot): boolean {
  const kind = kindOf({ row, cell })
  const known = [cell.source, cell.entry?.source ?? ''].filter(text => text !== '')
  const isBare = (text: string) => marksOf({ text, kind }).length === 0
  const isFromOne = known.some(text => shareOf(wordsIn(source), [text]) >= MOST)
  return coded === undefined && isFromOne && !known.some(isBare) && isBare(source) && isBare(target)
}

/** Whether a target shows the codes of a tool, which its source does not. */
function showsCodes(target: string, { cell }: Spot): boolean {
  return literalCodes([target]) !== undefined && literalCodes([cell.source]) === undefined
}

/** Signs that no text has: they control machines. */
const NO_TEXT = /[\0-\x08\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/

/** Letters that some program wrote as numbers, several in a row. */
const ESCAPED = /(?:&#x?[\da-f]{2,6};|\\u[\da-f]{4}|[%=][cd][\da-f][%=][\da-f]{2}\s?){3}/i

/** Whether a file says that it was made from another language, and has a source that was never one of the project. */
function isFromElsewhere(unit: ReturnedUnit, cell: Spot['cell'], sourceLanguage: string): boolean {
  const { sourceLanguage: tag } = unit
  return tag !== undefined && !matchingTag([sourceLanguage], tag) && !isOf(unit, cell)
}

/** A sentence that has so many words, and so many that begin small, is no name. */
const SENTENCE = /[^.!?…]*\p{Ll}[^.!?…]*[.!?…]/gu
const [WORDS, SMALL] = [3, 2]

/** The sentences of a text that are long enough to be somebody's own. */
function sentencesIn(text: string): string[] {
  const sentences = (text.match(SENTENCE) ?? []).map(sentence => sentence.trim())
  const small = (sentence: string) => sentence.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0
  return sentences.filter(sentence => wordsIn(sentence).length >= WORDS && small(sentence) >= SMALL)
}

/** So few words say nothing of where a source comes from. */
const FEW = 4

/** The share of its words that a text has from the one that it was made of, however much that was changed; and of one that was changed a little. */
const [ALIKE, MOST] = [0.2, 0.5]

/** Whether a source of some length has hardly a word of those that it can be. */
function isOfNone(source: string, known: readonly (string | undefined)[]): boolean {
  const words = wordsIn(source)
  if (words.length < FEW) return false
  const texts = known.filter(text => text !== undefined && text !== '') as string[]
  return texts.length > 0 && shareOf(words, texts) < ALIKE
}

/** How many of some words stand in texts, 0 to 1. */
function shareOf(words: readonly string[], texts: readonly string[]): number {
  const there = new Set(texts.flatMap(wordsIn))
  return words.filter(word => there.has(word)).length / Math.max(1, words.length)
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
