import type { PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { markShape } from '../../document/mark-texts.js'
import type { Range } from '../../text/range.js'
import { nodesOf, type PlacedNode } from './nodes.js'
import { isPlaceholder } from './placeholders.js'
import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'

/** The kinds of markup that translations keep. */
export type MarkKind =
  | 'emphasis'
  | 'link'
  | 'code'
  | 'footnote'
  | 'image'
  | 'tag'
  | 'strikethrough'
  | 'syntax'

/** A piece of markup in a text. */
export interface MarkupPiece extends Range {
  kind: MarkKind
  /** What it has to be like beyond its kind: the name of a tag, the label of a footnote. */
  key: string
  /** How emphasis looks. A translation may do it otherwise. */
  style?: 'italics' | 'strong' | 'both'
  /** Whether it only stresses small words (`*nicht*`), as languages do in other ways as well. */
  stress?: boolean
  /** Whether a link is the address alone: what becomes of it is a matter of addresses. */
  bare?: boolean
}

const KINDS: Partial<Record<PhrasingContent['type'], MarkKind>> = {
  emphasis: 'emphasis',
  strong: 'emphasis',
  link: 'link',
  linkReference: 'link',
  inlineCode: 'code',
  footnoteReference: 'footnote',
  image: 'image',
  imageReference: 'image',
  html: 'tag',
  delete: 'strikethrough',
  syntaxMark: 'syntax',
}

/** A tag's name, with a slash where it closes. */
const TAG = /^<(\/?[a-z][a-z\d-]{0,63})/i

/** The name of an anchor, which others lead to. */
const ANCHOR = /\sid\s*=\s*["']?([^"'\s>]+)/i

/** The name of a component, in which capitals count, and whether it is closed by itself. */
const COMPONENT = /^<(\/?[A-Z][\w.]*[a-z][\w.]*)[^>]*?(\/?)>$/

/** By its name, and by that of the anchor that it is. */
function tagKey(tag: string): string | undefined {
  const component = COMPONENT.exec(tag)
  if (component) return `${component[1]}${component[2]}`
  const name = TAG.exec(tag)?.[1]?.toLowerCase()
  const anchor = ANCHOR.exec(tag)?.[1]
  return anchor === undefined ? name : `${name}#${anchor}`
}

/** The markup of a text in order. */
export const marksOf = readOnce((text: ReadText): readonly MarkupPiece[] =>
  nodesOf(text).flatMap(({ node, parent, start, end }) => {
    const kind = KINDS[node.type]
    if (kind === undefined || isDoubled({ node, ...(parent && { parent }) })) return []
    const key = keyOf(node, text)
    if (key === undefined || isInsideWords(node, text.raw, start, end)) return []
    const bare = kind === 'link' && !/[<[]/.test(text.raw.charAt(start))
    return [{ kind, key, start, end, ...styleOf(node, text), ...(bare && { bare }) }]
  }),
)

/** Whether the node around emphasises the very same words. */
function isDoubled({ node, parent }: Omit<PlacedNode, keyof Range>): boolean {
  return (
    KINDS[node.type] === 'emphasis' &&
    parent !== undefined &&
    KINDS[parent.type] === 'emphasis' &&
    'children' in parent &&
    parent.children.length === 1
  )
}

/** Undefined for what no reader sees: comments. */
function keyOf(node: PhrasingContent, { attributes }: ReadText): string | undefined {
  if (node.type === 'footnoteReference') return node.identifier
  if (node.type === 'linkReference' && node.referenceType === 'full') return node.identifier
  if (node.type === 'syntaxMark')
    return isPlaceholder(node.value, attributes) ? undefined : markShape(node.value, attributes).toLowerCase()
  if (node.type === 'html') return tagKey(node.value)
  return ''
}

/** Whether both signs stand inside of words: `Kolleg*innen und Freund*innen` emphasises nothing. */
function isInsideWords({ type }: PhrasingContent, raw: string, start: number, end: number): boolean {
  return type === 'emphasis' && LETTER.test(raw.charAt(start - 1)) && LETTER.test(raw.charAt(end))
}

const LETTER = /\p{L}/u

/** A word that may be a little one, in a language of which nothing is known. */
const SMALL_WORD = /^\p{L}{1,4}$/u

function styleOf(node: PhrasingContent, { language }: ReadText): Pick<MarkupPiece, 'style' | 'stress'> {
  if (node.type !== 'strong' && node.type !== 'emphasis') return {}
  const [child] = node.children
  const isBoth =
    node.children.length === 1 && child && KINDS[child.type] === 'emphasis' && child.type !== node.type
  if (isBoth) return { style: 'both' }
  if (node.type === 'strong') return { style: 'strong' }
  const words = plainText(node).toLowerCase().split(/\s+/)
  const stress = words.every(word => language?.words.frequent.has(word) ?? SMALL_WORD.test(word))
  return { style: 'italics', ...(stress && { stress }) }
}
