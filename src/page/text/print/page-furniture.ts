import type { RemarkReason } from '../../page.js'
import type { Line } from '../line.js'
import { isShort, type LineWidth } from './line-width.js'
import { pageNumbers } from './page-numbers.js'

/** Lines that the head or the foot of a page has at most, its number included. */
const edge = 2

/** Characters: a head is no longer. */
const longestHead = 90

/** A word and a number may be a heading, or stand above a table. */
const headingLike = /^\p{L}+ #$/u

/** The lines of wrapped text that belong to the pages it was printed on: their numbers, and what stands above or below each. */
export function pageFurniture(lines: readonly Line[], width: LineWidth): Map<Line, RemarkReason> {
  const around = (index: number) => {
    const [before, after] = [-1, 1].map(by => {
      const beside = lines[index + by]
      return beside && isShort(beside, width) && !endsSentence(beside) ? lines[index + by * 2] : beside
    })
    const stops = before !== undefined && !isShort(before, width) && !endsSentence(before)
    return { stops, goesOn: stops && goesOn(before, after) }
  }
  const numbers = new Set(pageNumbers(lines, line => isShort(line, width), around))
  const found = new Map<Line, RemarkReason>()
  for (const index of numbers) {
    const line = lines[index] as Line
    found.set(line, isNumberAlone(line) ? 'page-number' : 'running-head')
  }
  const edges = edgesOf(lines, numbers)
  for (const group of repeated(lines)) {
    const isCounted = /#/.test(headKey(lines[group[0] as number] as Line))
    const isAtEdges = group.every(index => edges.has(index))
    if (!isAtEdges && !(isCounted && group.some(index => around(index).goesOn))) continue
    // What opens a text is its title, even if later pages have it for a head.
    const opens = group[0] === 0 && !isCounted && !numbers.has(1)
    for (const index of opens ? group.slice(1) : group) found.set(lines[index] as Line, 'running-head')
  }
  for (const index of numbers) {
    for (const beside of [index - 1, index + 1]) {
      const line = lines[beside]
      const isLoose =
        line && !found.has(line) && isHead(line) && isShort(line, width) && /^\p{Lu}/u.test(line.text)
      if (isLoose && goesOn(lines[Math.min(index, beside) - 1], lines[Math.max(index, beside) + 1]))
        found.set(line, 'running-head')
    }
  }
  return found
}

/** Whether a sentence goes on from one line to another. */
function goesOn(before: Line | undefined, after: Line | undefined): boolean {
  if (!before || !after) return false
  return !endsSentence(before) && /^\p{Ll}/u.test(after.text)
}

function endsSentence({ text }: Line): boolean {
  return /[.!?:;…؟]["”“»)\]]*$/.test(text)
}

/** Where pages begin and end: beside their numbers, at a sign of the printer, at both ends of the text. */
function edgesOf(lines: readonly Line[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  const turns = lines.flatMap((line, index) => (line.turned ? [index, index - 1] : []))
  const places = [0, lines.length - 1, ...turns, ...numbers]
  return new Set(places.flatMap(place => Array.from({ length: edge * 2 + 1 }, (_, by) => place - edge + by)))
}

/** Lines that several pages have, by where they stand: the same but for a number that each has of its own. */
function repeated(lines: readonly Line[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const key = headKey(line)
    if (isHead(line) && !headingLike.test(key)) groups.set(key, [...(groups.get(key) ?? []), index])
  }
  return [...groups.values()].filter(group => group.length > 1)
}

function isHead({ text }: Line): boolean {
  return text.length <= longestHead && /\p{L}/u.test(text)
}

/** A number, whatever word or stroke says that it is a page's. */
function isNumberAlone({ text }: Line): boolean {
  return text.split(' ').filter(word => /\p{L}/u.test(word)).length < 2 || /^\D+ \d+ \p{L}+ \d+$/u.test(text)
}

function headKey({ text }: Line): string {
  return text.toLowerCase().replace(/^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/g, '#')
}
