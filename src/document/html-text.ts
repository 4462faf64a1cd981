import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name'
import type { Range } from '../text/range.js'

/** A piece of HTML: text, a tag, or something that no reader sees (a comment, a script). */
interface HtmlPiece extends Range {
  kind: 'text' | 'tag' | 'silent'
}

/** Elements whose content is no text for a reader. */
const SILENT = /^<(script|style|template)\b/i
const BLOCKS: ReadonlySet<string> = new Set([...htmlBlockNames, ...htmlRawNames])

/**
 * The text of an HTML block, if it holds anything to translate: what stands between the tags of blocks around it, or all of it
 * where such tags stand inside, too.
 *
 * @param spoken finds attributes that are to be translated (see `spokenAttribute`)
 */
export function htmlText(html: string, spoken: RegExp): Range | undefined {
  const pieces = piecesOf(html)
  const isText = ({ kind, start, end }: HtmlPiece) => {
    const raw = html.slice(start, end)
    return kind === 'text' ? /[\p{L}\p{N}]/u.test(raw) : kind === 'tag' && spoken.test(raw)
  }
  if (!pieces.some(isText)) return undefined
  const isEdge = (piece: HtmlPiece) => {
    const raw = html.slice(piece.start, piece.end)
    if (piece.kind === 'text') return raw.trim() === ''
    return piece.kind === 'silent' || (isBlockTag(raw) && !spoken.test(raw))
  }
  const first = pieces.findIndex(piece => !isEdge(piece))
  const last = pieces.findLastIndex(piece => !isEdge(piece))
  const inner = pieces.slice(first, last + 1)
  const isWhole = inner.some(({ kind, start, end }) =>
    kind === 'text' ? false : kind === 'silent' || isBlockTag(html.slice(start, end)),
  )
  const [start, end] = isWhole ? [0, html.length] : [inner[0]?.start ?? 0, inner.at(-1)?.end ?? 0]
  const raw = html.slice(start, end)
  return { start: start + raw.length - raw.trimStart().length, end: start + raw.trimEnd().length }
}

/** Whether HTML holds a tag of a block. */
export function hasBlockTag(html: string): boolean {
  return piecesOf(html).some(({ kind, start, end }) => kind === 'tag' && isBlockTag(html.slice(start, end)))
}

/** Whether a tag is one of a block, or of an element that a site defines. */
function isBlockTag(tag: string): boolean {
  const [, name = ''] = /^<\/?([A-Za-z][^\s/>]*)/.exec(tag) ?? []
  return name.includes('-') || BLOCKS.has(name.toLowerCase())
}

function piecesOf(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  const take = (kind: HtmlPiece['kind'], start: number, end: number) => {
    if (end > start) pieces.push({ kind, start, end })
    return end
  }
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    at = take('text', at, tag < 0 ? html.length : tag)
    if (tag < 0) break
    if (html.startsWith('<!--', tag)) at = take('silent', tag, behind(html, '-->', tag + 4))
    else if (!/^<[A-Za-z/!?]/.test(html.slice(tag, tag + 2))) at = take('text', tag, tag + 1)
    else {
      const end = behind(html, '>', tag)
      const silent = SILENT.exec(html.slice(tag, end))?.[1]
      if (silent) at = take('silent', tag, behind(html.toLowerCase(), `</${silent.toLowerCase()}>`, end))
      else at = take('tag', tag, end)
    }
  }
  return pieces
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}
