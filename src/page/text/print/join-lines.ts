import type { Language } from '../../../languages/language.js'
import { isItem } from '../headings.js'
import type { Line } from '../line.js'
import { isBroken, joinLines, type LineEnds, type WordCounts } from './line-end.js'
import { couldTake, isShort, type LineWidth } from './line-width.js'

/** Columns: a line that stands in by so much begins a paragraph. */
const indented = 2

/** The part of the width up to which a line within running text can be a heading. */
const widestHeading = 0.8

const sentenceEnd = /[.!?…؟]["”“»)\]]*$/
const anyEnd = /[.!?…؟:;]["”“»)\]]*$/

/** What opens an item of a list besides a bullet. */
const numbered = /^(?:[-–—*]|\(?(?:\d{1,3}|\p{L})[.)])\s/u

/** A line of wrapped text, and what stood before it. */
interface Wrapped {
  line: Line
  /** Whether a page ends before it. */
  turned: boolean
}

/**
 * Joins the lines of wrapped text into paragraphs. A paragraph ends at a blank line; where none are, at a line that ends a
 * sentence though it had room for the next word; what else had room, and goes on with a capital, is a heading or a verse.
 *
 * @param cut lines that belong to the printed pages: a paragraph goes on behind them
 */
export function joinWrapped(
  lines: readonly Line[],
  width: LineWidth,
  cut: ReadonlySet<Line>,
  language: Language | undefined,
): Line[] {
  const known: LineEnds = { language, words: wordCounts(lines) }
  const kept = withoutCut(lines, cut)
  const joined: Line[] = []
  let start = 0
  for (const [index, { line, turned }] of kept.entries()) {
    const previous = joined.at(-1)
    const before = kept[index - 1]?.line
    const after = kept[index + 1]
    const isInner = index - start > 1
    const begins =
      !previous ||
      !before ||
      beginsParagraph({
        before,
        line,
        turned,
        after,
        isInner,
        width,
        frequent: language?.words.frequent,
      })
    if (begins) {
      start = index
      joined.push({ ...line, spaced: true })
    } else {
      const text = joinLines(previous.text, line.text, known)
      joined[joined.length - 1] = { ...previous, text, last: line.last }
    }
  }
  return joined
}

function withoutCut(lines: readonly Line[], cut: ReadonlySet<Line>): Wrapped[] {
  let turned = false
  return lines.flatMap((line): Wrapped[] => {
    turned ||= cut.has(line) || line.turned
    if (cut.has(line)) return []
    const wrapped = { line, turned }
    turned = false
    return [wrapped]
  })
}

interface Spot {
  before: Line
  line: Line
  turned: boolean
  after: Wrapped | undefined
  /** Whether the paragraph so far has several lines. */
  isInner: boolean
  width: LineWidth
  /** The little words of the language: none of them ends a title. */
  frequent: ReadonlySet<string> | undefined
}

function beginsParagraph({ before, line, turned, after, isInner, width, frequent }: Spot): boolean {
  if (isBroken(before.text, line.text)) return false
  if (isItem(line)) return true
  const goesOn = /^\p{Ll}/u.test(line.text) && !numbered.test(line.text)
  if (turned) return !goesOn && (sentenceEnd.test(before.text) || couldTake(before, line, width))
  if (line.spaced) return true
  if (goesOn) return false
  if (line.indent - before.indent >= indented && line.indent > (after?.line.indent ?? 0)) return true
  if (numbered.test(line.text) && (anyEnd.test(before.text) || couldTake(before, line, width))) return true
  if (sentenceEnd.test(before.text) && isHeading(line, after, width)) return true
  if (!couldTake(before, line, width)) return false
  if (anyEnd.test(before.text)) return true
  const last = /\p{L}+$/u.exec(before.text)?.[0].toLowerCase() ?? ''
  if (frequent?.has(last) || /[,-]$/.test(before.text)) return false
  return !isInner || isShort(before, width)
}

/** Whether a line stands alone between two paragraphs, though no blank line says so. */
function isHeading(line: Line, after: Wrapped | undefined, width: LineWidth): boolean {
  if (!after || anyEnd.test(line.text) || !/^[\p{Lu}\p{N}]/u.test(line.text)) return false
  return (
    /^[\p{Lu}\p{N}„“"«]/u.test(after.line.text) &&
    couldTake(line, after.line, width) &&
    line.text.length < width.width * widestHeading
  )
}

/** The words within lines: what a line's end parts or hides says nothing of how words are written. */
function wordCounts(lines: readonly Line[]): WordCounts {
  const counts = new Map<string, number>()
  for (const { text } of lines) {
    for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*(?=[\s\p{P}]|$)/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
