import { isItem } from '../headings.js'
import type { Line } from '../line.js'
import { isBroken } from './line-end.js'

/** How wide the lines of a text are that was wrapped, in characters. */
export interface LineWidth {
  /** Of nearly all lines, the longest. */
  width: number
  /** What a line with its next word is always longer than: a line that is shorter ended because its writer wanted it to. */
  room: number
}

/** Characters: columns of print are no narrower, and lines no wider. */
const narrowest = 28
const widest = 125

/** Characters: the narrowest width of a text of a few lines, which may be equally long by chance. */
const narrowestOfFew = 40

/** The part of the lines within paragraphs that must be as full as they can be, by how many there are. */
const full = { few: 0.9, many: 0.6, broken: 0.35 }

/** Up to so many lines are few. */
const few = 8

/** The part of full lines that stop in the middle of a sentence: lines that are sentences stay apart. */
const unfinished = 0.6

/** Letters of different widths make lines of print shorter by this, in characters, than the longest. */
const slack = 0.87

/** The lines that certainly had no room for more tell how full lines are at least, where there are so many; but for a few. */
const witnesses = { fewest: 10, apart: 0.03 }

/** The part of the width that a line has at most if it is short, whatever follows. */
const shortPart = 0.6

/** Words from which on a line is prose. */
const prose = 4

interface Pair {
  line: Line
  next: Line
}

/**
 * How wide the lines of a text are; undefined where it was not wrapped. It was if nearly all of its lines within paragraphs
 * could not have taken the next word, and stop in the middle of a sentence or a word.
 */
export function lineWidth(lines: readonly Line[]): LineWidth | undefined {
  const pairs = lines.slice(1).map((next, index): Pair => ({ line: lines[index] as Line, next }))
  const inner = pairs.filter(({ next }) => !next.spaced && !isItem(next))
  const broken = pairs.filter(({ line, next }) => isProse(line) && isBroken(line.text, next.text))
  const lengths = sorted(inner.map(({ line }) => line.text.length))
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? broken[0]?.line.text.length ?? 0
  if (width < narrowest || lines.some(line => line.text.length > Math.max(widest, width * 1.5)))
    return undefined
  const measured = { width, room: roomOf(inner, width) }
  // Nothing but print ends a line of prose within a word.
  if (broken.length > 0 && inner.length < 3) return measured
  const isFew = inner.length <= few
  const isSure = !isFew || broken.length > 1 || width >= narrowestOfFew || isCarried(inner)
  if (inner.length < 3 || !isSure) return undefined
  const filled = inner.filter(({ line, next }) => !couldTake(line, next, { room: width * slack }))
  const stopped = filled.filter(({ line }) => !/[.!?:;“"”)]$/.test(line.text))
  const share = broken.length > 1 ? full.broken : isFew ? full.few : full.many
  const isWrapped = filled.length >= inner.length * share && stopped.length >= filled.length * unfinished
  return isWrapped ? measured : undefined
}

/** Whether a line would have had room for the next word. */
export function couldTake(line: Line, next: Line, { room }: Pick<LineWidth, 'room'>): boolean {
  return withNextWord({ line, next }) < room
}

/** Whether a line is so short that it was not wrapped. */
export function isShort(line: Line, { width }: Pick<LineWidth, 'width'>): boolean {
  return line.text.length < width * shortPart
}

function roomOf(inner: readonly Pair[], width: number): number {
  // In the middle of a sentence nobody ends a line who has room left.
  const forced = inner.filter(pair => isMidSentence(pair) && !isShort(pair.line, { width }))
  if (forced.length < witnesses.fewest) return width * slack
  const lengths = sorted(forced.map(withNextWord))
  return lengths[Math.floor(lengths.length * witnesses.apart)] ?? width * slack
}

/** Whether at least half of the lines stop in the middle of a sentence of prose. */
function isCarried(inner: readonly Pair[]): boolean {
  return inner.filter(pair => isMidSentence(pair) && isProse(pair.line)).length * 2 >= inner.length
}

function isMidSentence({ line, next }: Pair): boolean {
  return /[\p{L},]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
}

function withNextWord({ line, next }: Pair): number {
  return line.text.length + 1 + (next.text.split(' ')[0] ?? '').length
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b)
}

function isProse({ text }: Line): boolean {
  return text.split(' ').filter(word => /^\p{L}{2,}[-,.;:]?$/u.test(word)).length >= prose
}
