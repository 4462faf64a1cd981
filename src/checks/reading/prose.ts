import type { PhrasingContent } from 'mdast'
import { textInMark } from '../../document/syntax/index.js'
import type { Kind } from '../../document/unit.js'
import type { Range } from '../../text/range.js'
import { type ReadParagraph, rangeOfNode } from './read-paragraph.js'

/** The words of a text without markup, each character with its place in the text. */
export interface Prose {
  /**
   * Without markup and escapes. Code, images, tags, footnote references and bare addresses are one `NO_PROSE` each, line
   * breaks are spaces, paragraphs stand apart by `\n\n`.
   */
  text: string
  /** The piece of the text as it stands in the files that a piece of the prose comes from. */
  place: (range: Range) => Range
}

/** Stands for what is no prose. */
const NO_PROSE = '\uFFFC'

/** Text without any of these is prose as it is. */
const MARKUP = /[\\`*_[\]<>&~!|@{$\n]|:\/\/|%%|www\./i

/** What of a text its prose is made of. */
interface Source {
  raw: string
  kind: Kind
  readonly paragraphs: readonly ReadParagraph[]
}

/** The prose of a text; its paragraphs are read only where it has markup. */
export function proseOf(source: Source): Prose {
  const { raw, kind } = source
  if (kind === 'front-matter' || !MARKUP.test(raw)) return { text: raw, place: range => range }
  const { paragraphs } = source
  let text = ''
  const pieces: Piece[] = []
  const add = (piece: string, start: number, end: number, isSame = false) => {
    if (piece === '') return
    pieces.push({ at: text.length, start, end, isSame })
    text += piece
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) add('\n\n', paragraph.start, paragraph.start)
    collect(paragraph.nodes, paragraph, raw, add)
  }
  const { length } = text
  return {
    text,
    place: ({ start, end }) => {
      const first = start >= 0 && start < length ? startAt(pieces, start) : raw.length
      return {
        start: first,
        end: end > start ? (end <= length ? endAt(pieces, end - 1) : raw.length) : first,
      }
    },
  }
}

/** A piece of the prose, from an offset in it on, with the range in the text that it comes from. */
interface Piece extends Range {
  at: number
  /** Whether it stands there just so, character by character (otherwise each comes from the whole range). */
  isSame: boolean
}

function startAt(pieces: readonly Piece[], offset: number): number {
  const { at, start, isSame } = pieceAt(pieces, offset)
  return isSame ? start + offset - at : start
}

function endAt(pieces: readonly Piece[], offset: number): number {
  const { at, start, end, isSame } = pieceAt(pieces, offset)
  return isSame ? start + offset - at + 1 : end
}

/** The piece that a character of the prose is in. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let [low, high] = [0, pieces.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).at <= offset) low = middle
    else high = middle
  }
  return pieces[low] as Piece
}

type Add = (piece: string, start: number, end: number, isSame?: boolean) => void

function collect(nodes: readonly PhrasingContent[], paragraph: ReadParagraph, raw: string, add: Add): void {
  for (const node of nodes) {
    const { start, end } = rangeOfNode(node, paragraph)
    if (node.type === 'text') collectText(node.value, raw, start, end, add)
    else if (node.type === 'break') add(' ', start, end)
    else if (node.type === 'syntaxMark') collectMark(node.value, start, end, add)
    else if ('children' in node && !isBareAddress(node)) collect(node.children, paragraph, raw, add)
    else add(NO_PROSE, start, end)
  }
}

/** Of a mark, what a reader sees. */
function collectMark(mark: string, start: number, end: number, add: Add): void {
  const text = textInMark(mark)
  if (!text) add(NO_PROSE, start, end)
  else add(mark.slice(text.start, text.end), start + text.start, start + text.end, true)
}

/** Whether a link shows the address that it leads to. */
function isBareAddress(node: PhrasingContent): boolean {
  if (node.type !== 'link') return false
  const [child] = node.children
  return (
    node.children.length === 1 &&
    child?.type === 'text' &&
    ['', 'http://', 'mailto:'].some(prefix => prefix + child.value === node.url)
  )
}

/** Lays the value of a text node over its source: escapes and character references are one character of the value. */
function collectText(value: string, raw: string, start: number, end: number, add: Add): void {
  if (!/[\\&\n]/.test(value) && raw.startsWith(value, start)) {
    add(value, start, start + value.length, true)
    return
  }
  let at = start
  for (let index = 0; index < value.length; index++) {
    const sign = value[index] as string
    let from = at
    if (/\s/.test(sign)) {
      while (at < end && /\s/.test(raw[at] as string) && raw[at] !== sign) at++
      add(sign === '\n' ? ' ' : sign, from, Math.max(at + 1, from))
      at++
      continue
    }
    while (at < end && raw[at] !== sign && /\s/.test(raw[at] as string)) at++
    if (raw[at] === '\\' && raw[at + 1] === sign) {
      from = at
      at += 2
    } else if (raw[at] === '&' && !(sign === '&' && !referenceAt(raw, at))) {
      const reference = referenceAt(raw, at)
      from = at
      at += Math.max(1, reference)
      // A character beyond the basic plane is two units of the value.
      if (/[\ud800-\udbff]/.test(sign) && index + 1 < value.length) {
        add(sign, from, at)
        index++
        add(value[index] as string, from, at)
        continue
      }
    } else {
      from = at
      at++
    }
    add(sign, from, at)
  }
}

/** The length of a character reference at a place; nought where there is none. */
function referenceAt(raw: string, at: number): number {
  const match = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/i.exec(raw.slice(at, at + 40))
  return match?.[0].length ?? 0
}
