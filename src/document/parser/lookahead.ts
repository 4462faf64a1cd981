const BOM = '\uFEFF'

/** What stands before the text of a line in lists and quotes (`>}}` is none of theirs). */
const PREFIX = /^(?:[ \t]|>(?=[ \t>]|$))*/

/**
 * The text that is being parsed, to look ahead in. The parser hands it out sign by sign and line by line: there, that something has
 * no end is noticed only at the end of all.
 */
export class Lookahead {
  #text = ''
  #lines: readonly string[] | undefined
  /** Where each sign was found last, and from where on. */
  readonly #found = new Map<string, { from: number; at: number }>()
  /** The numbers of the lines that fit, from 0. */
  readonly #fitting = new Map<RegExp, readonly number[]>()

  /** Takes the text that is parsed next. */
  read(text: string): void {
    // The parser leaves it out of its offsets.
    this.#text = text.startsWith(BOM) ? text.slice(1) : text
    this.#lines = undefined
    this.#found.clear()
    this.#fitting.clear()
  }

  slice(start: number, end: number): string {
    return this.#text.slice(Math.max(0, start), end)
  }

  /** The offset of the next such sign; infinite where there is none. */
  next(sign: string, from: number): number {
    const known = this.#found.get(sign)
    if (known && known.from <= from && from <= known.at) return known.at
    const found = this.#text.indexOf(sign, from)
    const at = found < 0 ? Number.POSITIVE_INFINITY : found
    this.#found.set(sign, { from, at })
    return at
  }

  /** The first line below one (from 1) that fits, without what lists and quotes set before it. */
  lineBelow(line: number, pattern: RegExp): string | undefined {
    const lines = this.#allLines()
    const known = this.#fitting.get(pattern)
    const fitting = known ?? [...lines.keys()].filter(index => pattern.test(unmarked(lines[index])))
    if (!known) this.#fitting.set(pattern, fitting)
    const index = fitting[countBefore(fitting, line)]
    return index === undefined ? undefined : unmarked(lines[index])
  }

  /** The column, from 1, at which the first text below a line (from 1) begins; 0 where nothing follows. */
  columnBelow(line: number): number {
    const lines = this.#allLines()
    let index = line
    while (index < lines.length && unmarked(lines[index]).trim() === '') index += 1
    const [prefix] = PREFIX.exec(lines[index] ?? '') ?? []
    if (prefix === undefined || index === lines.length) return 0
    return [...prefix].reduce((width, sign) => width + (sign === '\t' ? 4 - ((width - 1) % 4) : 1), 1)
  }

  #allLines(): readonly string[] {
    this.#lines ??= this.#text.split(/\r\n?|\n/)
    return this.#lines
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
