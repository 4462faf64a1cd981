import type { Range } from '../../text/range.js'
import { abbreviations } from './abbreviations.js'
import { admonitions } from './admonitions.js'
import { alerts } from './alerts.js'
import { attributes } from './attributes.js'
import { contents } from './contents.js'
import { definitionLists } from './definition-lists.js'
import { directives } from './directives.js'
import { formulas } from './formulas.js'
import { icons } from './icons.js'
import { includes } from './includes.js'
import { modules } from './modules.js'
import { shortcodes } from './shortcodes.js'
import type { Syntax, SyntaxBox, SyntaxMark } from './syntax.js'
import { wiki } from './wiki.js'

/** What sites write besides CommonMark and GFM. A new one is its file and its line here; where two fit, the first counts. */
export const SYNTAXES = {
  alerts,
  directives,
  admonitions,
  definitionLists,
  formulas,
  contents,
  abbreviations,
  shortcodes,
  attributes,
  wiki,
  modules,
  includes,
  icons,
} as const satisfies Record<string, Syntax>

export type SyntaxName = keyof typeof SYNTAXES
export const SYNTAX_NAMES = Object.keys(SYNTAXES) as SyntaxName[]

/** Of these, what sites write in MDX as well, where braces and angle brackets are something else. */
export const MDX_SYNTAXES: readonly SyntaxName[] = [
  'alerts',
  'directives',
  'formulas',
  'contents',
  'attributes',
  'icons',
]

const all: readonly Syntax[] = Object.values(SYNTAXES)
const marks = all.flatMap(({ marks = [] }) => marks)
const fences = all.flatMap(({ fences = [] }) => fences)
const lines = all.flatMap(({ lines = [], boxes = [] }) => [...lines, ...boxes])

/** Whether a line may hold a mark. Where it holds none, it reads as CommonMark and GFM alone have it. */
export function mayHoldMark(line: string): boolean {
  return marks.some(({ open, close, pattern }: SyntaxMark) => {
    for (let at = line.indexOf(open); at >= 0; at = line.indexOf(open, at + 1)) {
      const end = line.indexOf(close, at + open.length)
      if (end < 0) return false
      if (pattern?.test(line.slice(at, end + close.length)) ?? true) return true
    }
    return false
  })
}

/** The mark that a text is as a whole. */
export function markOf(value: string): SyntaxMark | undefined {
  return marks.find(
    ({ open, close, pattern }) =>
      value.startsWith(open) && value.endsWith(close) && (pattern?.test(value) ?? true),
  )
}

/** Whether the end of its line belongs to a mark. */
export function ownsLine(value: string): boolean {
  return markOf(value)?.ownsLine === true
}

/** Whether a line could open or close a block of several lines, as soon as there is another. */
export function isFenceEdge(line: string): boolean {
  return fences.some(({ open, close }) => open.test(line) || close.test(line))
}

/** The mark on the first line of a text, where the end of the line belongs to it. */
export function leadingMark(text: string): string | undefined {
  const [line = '', next] = text.split('\n', 2)
  const [mark = ''] = /^\S+/.exec(line) ?? []
  return next !== undefined && ownsLine(mark) ? mark : undefined
}

/** Where in a line of structure the text stands that a reader sees. */
export function textInLine(value: string): Range | undefined {
  for (const { pattern } of lines) {
    const found = pattern.exec(value)
    if (found) return groupRange(found)
  }
  return undefined
}

/** Whether a line is structure as a whole. */
export function isStructureLine(value: string): boolean {
  return lines.some(({ pattern, isItem }: SyntaxBox) => !isItem && pattern.test(value)) && !textInLine(value)
}

/** A text without what version 1 left of lines at its edges. */
export function withoutLeftovers(text: string, keepsText = false): string {
  let rest = text
  for (const { leftover } of all) {
    if (keepsText && leftover?.isText) continue
    if (leftover?.before) rest = rest.replace(leftover.before, '').trimStart()
    if (leftover?.behind) rest = rest.replace(leftover.behind, '').trimEnd()
  }
  return rest
}

/** A text of version 1, which had the title and the text of a box in one, with a blank line between the two. */
export function withTitleApart(text: string): string {
  return all.reduce(
    (rest, { leftover }) => (leftover?.titled ? rest.replace(leftover.titled, '$<text>\n\n') : rest),
    text,
  )
}

/** Where in a mark the text stands that a reader sees. */
export function textInMark(value: string): Range | undefined {
  const found = markOf(value)?.pattern?.exec(value)
  return found ? groupRange(found) : undefined
}

function groupRange({ indices }: RegExpExecArray): Range | undefined {
  const found = indices?.groups?.text
  return found && { start: found[0], end: found[1] }
}
