import type { Nodes, PhrasingContent } from 'mdast'
import { parsePlaced } from '../../document/inline.js'
import { labelsIn } from '../../document/labels.js'
import { markTexts } from '../../document/mark-texts.js'
import type { Kind } from '../../document/unit.js'

/** A piece of a text: words to translate, or a code that has to stay. */
export interface MarkupPart {
  kind: 'text' | 'code'
  raw: string
}

/**
 * Takes inline Markdown apart: marks of emphasis, links, code, breaks and HTML are codes, all else is text, the addresses and
 * titles of links among it. Joined, the pieces are the text again.
 */
export function piecesOf(text: string, kind: Kind): MarkupPart[] {
  if (kind === 'front-matter') return merged([{ kind: 'text', raw: text }])
  const pieces =
    kind === 'html'
      ? tagged(text)
      : text
          .split(/(\n[ \t]*\n)/)
          .flatMap((part, index) => (index % 2 === 1 ? [asText(part)] : paragraph(part)))
  return pieces.map(({ raw }) => raw).join('') === text ? merged(pieces) : [asText(text)]
}

const asText = (raw: string): MarkupPart => ({ kind: 'text', raw })
const asCode = (raw: string): MarkupPart => ({ kind: 'code', raw })

function tagged(text: string): MarkupPart[] {
  // Behind the last bracket there is no tag; to look for its end from each beginning would take for ever.
  const end = text.lastIndexOf('>') + 1
  const parts = text.slice(0, end).split(/(<[^>]*>)/)
  return [
    ...parts.flatMap((raw, index) => (index % 2 === 1 ? tag(raw) : [asText(raw)])),
    asText(text.slice(end)),
  ]
}

/** A tag is a code but for the texts in its attributes. */
function tag(raw: string): MarkupPart[] {
  const texts = markTexts(raw)
  const edges = [0, ...texts.flatMap(({ start, end }) => [start, end]), raw.length]
  return edges.slice(1).map((end, index) => (index % 2 === 1 ? asText : asCode)(raw.slice(edges[index], end)))
}

function paragraph(text: string): MarkupPart[] {
  const { nodes, at } = parsePlaced(text, { labels: labelsIn(text) })
  const start = (node: Nodes) => at(node.position?.start.offset ?? 0)
  const end = (node: Nodes) => at(node.position?.end.offset ?? 0)
  const pieces: MarkupPart[] = []
  let done = 0
  const take = (until: number, as: (raw: string) => MarkupPart) => {
    if (until > done) pieces.push(as(text.slice(done, until)))
    done = Math.max(done, until)
  }
  const walk = (list: readonly PhrasingContent[]) => {
    for (const node of list) {
      take(start(node), asText)
      if (node.type === 'text') take(end(node), asText)
      else if (node.type === 'syntaxMark') mark(start(node), end(node))
      else if ('children' in node && node.children.length > 0) {
        // A bare address has no marks of its own.
        take(start(node.children[0] as PhrasingContent), asCode)
        walk(node.children as PhrasingContent[])
        closing(node)
      } else if (node.type === 'image' && node.alt) {
        take(start(node) + 2, asCode)
        take(text.indexOf(node.alt, done) === done ? done + node.alt.length : done, asText)
        closing(node)
      } else take(end(node), asCode)
    }
  }
  /** A mark is a code but for the texts in it. */
  const mark = (from: number, to: number) => {
    for (const range of markTexts(text.slice(from, to))) {
      take(from + range.start, asCode)
      take(from + range.end, asText)
    }
    take(to, asCode)
  }
  /** What closes an element; of a link, its address and title are text. */
  const closing = (node: PhrasingContent) => {
    const raw = text.slice(done, end(node))
    const [, open = '', address = '', between = '', title = ''] =
      node.type === 'link' || node.type === 'image'
        ? (/^(\]\(<?)([^\s<>]+)(>?(?: ["'(])?)(.*?)["')]?\)$/s.exec(raw) ?? [])
        : []
    if (open) {
      take(done + open.length, asCode)
      take(done + address.length, asText)
      if (between) take(done + between.length, asCode)
      take(done + title.length, asText)
    }
    take(end(node), asCode)
  }
  walk(nodes)
  take(text.length, asText)
  return pieces
}

/** Without empty pieces, neighbours of one kind together. */
function merged(pieces: readonly MarkupPart[]): MarkupPart[] {
  const found: MarkupPart[] = []
  for (const { kind, raw } of pieces) {
    const last = found.at(-1)
    if (raw === '') continue
    if (last?.kind === 'text' && kind === 'text') found[found.length - 1] = asText(last.raw + raw)
    else found.push({ kind, raw })
  }
  return found
}
