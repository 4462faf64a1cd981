import type { Nodes } from 'hast'
import type { Opaque } from './opaque.js'

/** A tag, a text or a comment of a page: whole, and with what a translation may change emptied. */
export interface Piece {
  whole: string
  bare: string
  kind: 'block' | 'inline' | 'text' | 'exact'
}

/** Attributes that a reader hears or sees. */
const SPOKEN = new Set(['alt', 'title', 'ariaLabel', 'aria-label', 'placeholder'])
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var img button input label select'.split(
    ' ',
  ),
)
const EXACT = new Set(['pre', 'script', 'style', 'textarea'])

/** A page as the sequence of what stands in it; white space that no reader sees is left out. */
export function pageOf(tree: Nodes, opaque?: Opaque): Piece[] {
  const pieces: Piece[] = []
  const fill = (text: string) => opaque?.filled(text) ?? text
  const walk = (node: Nodes | MdxNode, exact: boolean, code: boolean) => {
    if (node.type === 'text') {
      const whole = fill(exact ? node.value : node.value.replace(/[ \t\r\n]+/g, ' '))
      pieces.push({ whole, bare: code ? whole : withoutWords(whole), kind: exact ? 'exact' : 'text' })
    } else if (node.type === 'comment' || node.type === 'raw') {
      const value = fill(node.value).replace(/\s+/g, ' ')
      pieces.push({ whole: `<!--${value}-->`, bare: `<!--${value}-->`, kind: 'block' })
    } else if (isMdx(node)) {
      const whole = `{${node.type} ${node.name ?? ''} ${mdxValue(node, false)}}`
      const kind = node.type.includes('Flow') || node.type === 'mdxjsEsm' ? 'block' : 'inline'
      pieces.push({ whole, bare: `{${node.type} ${node.name ?? ''} ${mdxValue(node, true)}}`, kind })
      for (const child of node.children ?? []) walk(child, exact, code)
      if (node.children) pieces.push({ whole: `{/${node.name}}`, bare: `{/${node.name}}`, kind })
    } else if (node.type === 'element') {
      const { tagName } = node
      const kind = INLINE.has(tagName) ? 'inline' : 'block'
      const attributes = (bare: boolean) =>
        Object.entries(node.properties)
          .map(([name, value]) => ` ${name}="${bare && SPOKEN.has(name) ? '' : fill(String(value))}"`)
          .join('')
      pieces.push({
        whole: `<${tagName}${attributes(false)}>`,
        bare: `<${tagName}${attributes(true)}>`,
        kind,
      })
      const children = 'content' in node && node.content ? node.content.children : node.children
      const isCode = code || tagName === 'code' || EXACT.has(tagName) || tagName === 'tex'
      for (const child of children) walk(child, exact || EXACT.has(tagName), isCode)
      pieces.push({ whole: `</${tagName}>`, bare: `</${tagName}>`, kind })
    } else if ('children' in node) for (const child of node.children) walk(child, exact, code)
  }
  walk(tree, false, false)
  return visible(joined(pieces))
}

/** What stands for words in a text, and the marks among them. */
function withoutWords(text: string): string {
  return text
    .split(/(⟦.*?⟧)/s)
    .map(part => (part.startsWith('⟦') ? part : /\S/.test(part) ? '…' : ''))
    .join('')
}

/** Texts side by side are one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (piece.kind !== 'text' || last?.kind !== 'text') found.push({ ...piece })
    else {
      last.whole = (last.whole + piece.whole).replace(/ +/g, ' ')
      last.bare = (last.bare + piece.bare).replace(/…+/g, '…')
    }
  }
  return found
}

/** White space beside a block, and empty texts, are not to be seen. */
function visible(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind !== 'text') return [piece]
    let { whole } = piece
    if ((pieces[index - 1]?.kind ?? 'block') === 'block') whole = whole.trimStart()
    if ((pieces[index + 1]?.kind ?? 'block') === 'block') whole = whole.trimEnd()
    if (whole === '') return []
    return [{ ...piece, whole, bare: whole === ' ' ? ' ' : piece.bare }]
  })
}

interface MdxNode {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' | 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm'
  name?: string | null
  value?: string
  attributes?: { type: string; name?: string; value?: unknown }[]
  children?: Nodes[]
}

function isMdx(node: Nodes | MdxNode): node is MdxNode {
  return node.type.startsWith('mdx')
}

function mdxValue({ value, attributes = [] }: MdxNode, bare: boolean): string {
  if (value !== undefined) return value.replace(/\s+/g, ' ').trim()
  return attributes
    .map(({ name = '…', value }) => {
      const text = value && typeof value === 'object' ? `{${(value as { value: string }).value}}` : value
      return `${name}=${bare && SPOKEN.has(name) ? '' : String(text ?? '').replace(/\s+/g, ' ')}`
    })
    .join(' ')
}

/** Where two pages begin to differ; undefined where they don't. */
export function difference(
  a: readonly Piece[],
  b: readonly Piece[],
  what: 'whole' | 'bare',
): string | undefined {
  const length = Math.max(a.length, b.length)
  for (let index = 0; index < length; index++)
    if (a[index]?.[what] !== b[index]?.[what]) return `${around(a, index, what)} → ${around(b, index, what)}`
  return undefined
}

function around(pieces: readonly Piece[], index: number, what: 'whole' | 'bare'): string {
  const text = pieces
    .slice(Math.max(0, index - 1), index + 3)
    .map(piece => piece[what])
    .join('')
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
