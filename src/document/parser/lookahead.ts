import { once } from '../../once.js'
import { withoutMark } from '../../text/byte-order-mark.js'

/** What stands before the text of a line in lists and quotes (`>}}` is none of theirs). */
const PREFIX = /^(?:[ \t]|>(?=[ \t>]|$))*/

/**
 * A text that is being parsed, to look ahead in. The parser hands it out character by character and line by line: there, that
 * something has no end is noticed only at the end of all.
 */
export interface Lookahead {
  slice: (start: number, end: number) => string
  /** The offset of the next occurrence of some characters; infinite where there is none. */
  next: (sought: string, from: number) => number
  /** The first line below one (from 1) that fits, without what lists and quotes set before it. */
  lineBelow: (line: number, pattern: RegExp) => string | undefined
  /** The column, from 1, at which the first text below a line (from 1) begins; 0 where nothing follows. */
  columnBelow: (line: number) => number
  /** Whether the line above one (from 1) is blank but for what lists and quotes set before it. */
  isBelowBlank: (line: number) => boolean
}

export function lookahead(markdown: string): Lookahead {
  // The parser leaves it out of its offsets.
  const text = withoutMark(markdown)
  const lines = once(() => text.split(/\r\n?|\n/))
  /** Where some characters were found last, and from where on. */
  const found = new Map<string, { from: number; at: number }>()
  /** The numbers of the lines that fit, from 0. */
  const fitting = new Map<RegExp, readonly number[]>()
  const fittingLines = (pattern: RegExp): readonly number[] => {
    const known = fitting.get(pattern)
    if (known) return known
    const numbers = [...lines().keys()].filter(index => pattern.test(unmarked(lines()[index])))
    fitting.set(pattern, numbers)
    return numbers
  }
  return {
    slice: (start, end) => text.slice(Math.max(0, start), end),
    next: (sought, from) => {
      const known = found.get(sought)
      if (known && known.from <= from && from <= known.at) return known.at
      const index = text.indexOf(sought, from)
      const at = index < 0 ? Number.POSITIVE_INFINITY : index
      found.set(sought, { from, at })
      return at
    },
    lineBelow: (line, pattern) => {
      const numbers = fittingLines(pattern)
      const index = numbers[countBefore(numbers, line)]
      return index === undefined ? undefined : unmarked(lines()[index])
    },
    isBelowBlank: line => line > 1 && unmarked(lines()[line - 2]).trim() === '',
    columnBelow: line => {
      let index = line
      while (index < lines().length && unmarked(lines()[index]).trim() === '') index += 1
      const [prefix] = PREFIX.exec(lines()[index] ?? '') ?? []
      if (prefix === undefined || index === lines().length) return 0
      return [...prefix].reduce((width, sign) => width + (sign === '\t' ? 4 - ((width - 1) % 4) : 1), 1)
    },
  }
}

const unmarked = (line = ''): string => line.replace(PREFIX, '')

/** How many of some rising numbers are below one. */
function countBefore(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
