import { isItem } from './headings.js'
import type { Line } from './line.js'

/** Characters: nobody wraps by hand at less or more than this. */
const NARROWEST = 40
const WIDEST = 100

/**
 * Joins lines that were wrapped by hand into paragraphs. A text counts as wrapped only if nearly all of its lines inside
 * of paragraphs are about equally long and stop in the middle of a sentence: lines that mean something stay apart.
 */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const inner = lines.filter((_, index) => lines[index + 1]?.spaced === false)
  const width = Math.max(0, ...inner.map(line => line.text.length))
  const share = (test: (line: Line) => boolean) => inner.filter(test).length / inner.length
  const wrapped =
    inner.length >= 3 &&
    width >= NARROWEST &&
    lines.every(line => line.text.length <= WIDEST) &&
    share(line => line.text.length >= width * 0.7) >= 0.9 &&
    share(line => !/[.!?:;“"”)]$/.test(line.text)) >= 0.7
  return wrapped ? join(lines) : lines
}

function join(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const previous = joined.at(-1)
    if (!previous || line.spaced || isItem(line)) joined.push(line)
    else joined[joined.length - 1] = { ...previous, text: `${previous.text} ${line.text}`, last: line.last }
  }
  return joined
}
