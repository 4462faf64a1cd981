import type { CodedText, ReturnedCode } from '../exchange.js'
import { codedText } from './inline-codes.js'

/** How a tool shows a code as plain text: what it looks like, and which code that is. `id` and `of` are groups of the pattern. */
interface Notation {
  pattern: string
  role: '' | 'b' | 'e'
}

const id = (name: string) =>
  `(?:\\s+[\\w:.-]+\\s*=\\s*["'][^"'<>]*["'])*?\\s+${name}\\s*=\\s*["'](?<id>[^"'<>]*)["'][^<>]*?`

/** From what says most to what says least. */
const NOTATIONS: readonly Notation[] = [
  // Tags of XLIFF, with what they show and without.
  { pattern: `<(?<tag>ph|it)${id('id')}>(?<raw>[^<>]*)</\\k<tag>>`, role: '' },
  { pattern: `<bpt${id('id')}>(?<raw>[^<>]*)</bpt>`, role: 'b' },
  { pattern: `<ept${id('id')}>(?<raw>[^<>]*)</ept>`, role: 'e' },
  { pattern: `<(?:x|ph|it)${id('id')}/?>`, role: '' },
  { pattern: `<(?:ec)${id('startRef')}/?>`, role: 'e' },
  { pattern: `<(?:bx|bpt|sc|g|pc)${id('id')}/?>`, role: 'b' },
  { pattern: `<(?:ex|ept|ec)${id('(?:rid|id)')}/?>`, role: 'e' },
  { pattern: '</(?:g|pc)>', role: 'e' },
  // Numbers, as memoQ, OmegaT, Trados and Phrase show them.
  { pattern: '\\{(?<id>\\d+)\\}', role: '' },
  { pattern: '\\{(?<id>\\w{1,4})>', role: 'b' },
  { pattern: '<(?<id>\\w{1,4})\\}', role: 'e' },
  { pattern: '\\[(?<id>\\d+)\\}', role: 'b' },
  { pattern: '\\{(?<id>\\d+)\\]', role: 'e' },
  { pattern: '<(?<id>[a-gi-z]?\\d+)/>', role: '' },
  { pattern: '<(?<id>[a-gi-z]?\\d+)>', role: 'b' },
  { pattern: '</(?<id>[a-gi-z]?\\d+)>', role: 'e' },
]

const RULES = NOTATIONS.map(({ pattern, role }) => ({ rule: new RegExp(pattern, 'y'), role }))
const BEGINNING = /[<{[]/g

/** A text whose codes a tool wrote as plain text; undefined where there are none. */
export function literalCodes(text: CodedText): CodedText | undefined {
  const pieces = text.flatMap(piece => (typeof piece === 'string' ? parted(piece) : [piece]))
  return pieces.length > text.length ? codedText(pieces.map(piece => ({ piece }))) : undefined
}

function parted(text: string): (string | ReturnedCode)[] {
  const pieces: (string | ReturnedCode)[] = []
  const open: string[] = []
  let done = 0
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < done) continue
    const found = codeAt(text, index, open)
    if (!found) continue
    pieces.push(text.slice(done, index), found.code)
    done = index + found.length
  }
  return [...pieces, text.slice(done)]
}

/** @param open the pairs that are open, of which the last is closed by what doesn't say which */
function codeAt(
  text: string,
  at: number,
  open: string[],
): { code: ReturnedCode; length: number } | undefined {
  for (const { rule, role } of RULES) {
    rule.lastIndex = at
    const match = rule.exec(text)
    if (!match) continue
    const { id = open.pop() ?? '', raw } = match.groups ?? {}
    if (/^<(?:g|pc)\b[^>]*[^/]>$/.test(match[0])) open.push(id)
    return { code: { code: role + id, ...(raw && { raw }) }, length: match[0].length }
  }
  return undefined
}
