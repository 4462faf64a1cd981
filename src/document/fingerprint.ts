import type { Nodes, PhrasingContent } from 'mdast'
import { foldRuns } from '../text/white-space.js'
import { type InlineContext, parseInline } from './inline.js'
import { parseCommon } from './markdown.js'
import { paragraphsOf } from './paragraphs.js'

/** Inline Markdown as version 1 read it: without what sites write besides CommonMark and GFM. */
export function readInline(text: string, context: InlineContext = {}): PhrasingContent[] {
  return parseInline(text, context, parseCommon)
}

/** What a reader sees of a text, paragraph by paragraph, and how it is marked up; plain text is itself. */
export function fingerprintOf(text: string): string {
  return paragraphsOf(text)
    .map(paragraph => {
      const parts = fingerprintParts(readInline(paragraph))
      return parts.every(part => typeof part === 'string') ? parts.join('') : JSON.stringify(parts)
    })
    .join(' ')
}

/** What a reader sees of the nodes and how it is marked up, without positions and differences of white space. */
export function fingerprint(nodes: readonly Nodes[]): string {
  return JSON.stringify(fingerprintParts(nodes))
}

/**
 * Levels of markup in a text, at most. Each level escapes the quotes of those within it, so one more doubles the text: below this
 * depth it would be longer than any string, which would show after gigabytes and seconds.
 */
const DEEPEST = 30

/** @throws RangeError where the markup nests too deep to be written down */
function fingerprintParts(nodes: readonly Nodes[], depth = 0): unknown[] {
  if (depth > DEEPEST) throw new RangeError('the markup nests too deep')
  const parts: unknown[] = []
  let text = ''
  const flush = () => {
    if (text) parts.push(foldRuns(text))
    text = ''
  }
  for (const node of nodes) {
    if (node.type === 'text') {
      text += node.value
      continue
    }
    flush()
    const { position, data, children, ...rest } = node as Nodes & { children?: Nodes[]; data?: unknown }
    if ('value' in rest) rest.value = rest.value.replace(/\s+/g, ' ')
    parts.push([rest, children ? JSON.stringify(fingerprintParts(children, depth + 1)) : ''])
  }
  flush()
  const edge = (index: number, trim: (part: string) => string) => {
    const part = parts.at(index)
    if (typeof part === 'string') parts[index < 0 ? parts.length + index : index] = trim(part)
  }
  edge(0, part => part.trimStart())
  edge(-1, part => part.trimEnd())
  return parts
}
