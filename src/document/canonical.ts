import type { Link, PhrasingContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { once } from '../once.js'
import { foldRuns, foldSpace } from '../text/white-space.js'
import { fingerprint, readInline } from './fingerprint.js'
import type { InlineContext } from './inline.js'
import { paragraphsOf } from './paragraphs.js'
import type { Kind } from './unit.js'

/** What can be inline markup. Text without it needs no escape. */
export const MARKUP = /[\\`*_[\]<>&~!|@]|:\/\/|www\.| {2}\r?\n/i

export type Escape = (text: string) => string

/** From no escapes at all to all that Markdown knows: the first that reads back as the same text is the canonical one. */
export const ESCAPES: readonly Escape[] = [
  text => text,
  text =>
    text.replace(
      /[*`[\]~]|\\(?=[!-/:-@[-`{-~]|$)|<(?=[a-z/!?])|&(?=#|[a-z])|!(?=\[|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu,
      '\\$&',
    ),
  text => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
]

/**
 * The canonical inline Markdown of a unit: white space folded, hard breaks as a backslash and a line end, `*` and `**`
 * for emphasis, bare URLs bare, and only the escapes without which the text would read otherwise.
 */
export function inlineMarkdown(nodes: readonly PhrasingContent[], context: InlineContext = {}): string {
  const written = asWritten(nodes, context.file)
  const plain = plainMarkdown(nodes, context.file)
  // What stands in the file like this has just been read like this.
  if (plain !== undefined && (plain === written || !MARKUP.test(plain))) return plain
  const wanted = fingerprint(nodes)
  for (const level of ESCAPES) {
    const text = stringify(nodes, level, context.file)
    if (text === written || fingerprint(readInline(text, context)) === wanted) return text
  }
  return stringify(nodes, ESCAPES[1] as Escape, context.file)
}

/** The nodes' piece of the file on one line; undefined where there is no file. */
function asWritten(nodes: readonly PhrasingContent[], file: string | undefined): string | undefined {
  const start = nodes[0]?.position?.start.offset
  const end = nodes.at(-1)?.position?.end.offset
  return file === undefined || start === undefined || end === undefined
    ? undefined
    : foldSpace(file.slice(start, end))
}

/** Text and bare addresses without any escape; undefined where there is other markup. */
function plainMarkdown(nodes: readonly PhrasingContent[], file: string | undefined): string | undefined {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'link' && isBare(node, file)) text += (node.children[0] as Text).value
    else return undefined
  }
  return foldSpace(text)
}

/**
 * A text in the form in which version 1 kept it, paragraph by paragraph (blank lines stay). HTML and front matter are no
 * Markdown: only their white space is folded.
 *
 * Nothing is stored like this any more. Ids, hashes and comparisons are made of it, so it must never change.
 */
export function canonicalText(
  text: string,
  kind: Kind = 'paragraph',
  { labels = [] }: InlineContext = {},
): string {
  if (kind === 'html' || kind === 'front-matter') return foldSpace(text)
  return paragraphsOf(text)
    .map(paragraph =>
      MARKUP.test(paragraph)
        ? inlineMarkdown(readInline(paragraph, { labels }), { labels })
        : foldSpace(paragraph),
    )
    .join('\n\n')
}

/** Made once: it keeps the patterns that it makes of its rules. */
const gfm = once(gfmToMarkdown)

function stringify(nodes: readonly PhrasingContent[], level: Escape, file: string | undefined): string {
  const text: Handle = node => level(foldRuns(node.value))
  const html: Handle = node => foldSpace(node.value)
  const link: Handle = (node: Link, parent, state, info) =>
    isBare(node, file)
      ? (node.children[0] as { value: string }).value
      : defaultHandlers.link(node, parent, state, info)
  const inlineCode: Handle = (node, parent, state) =>
    defaultHandlers.inlineCode(
      { ...node, value: node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ') },
      parent,
      state,
    )
  const options: Options = {
    extensions: [gfm()],
    handlers: { text, html, link, inlineCode },
    emphasis: '*',
    strong: '*',
  }
  return toMarkdown({ type: 'paragraph', children: [...nodes] }, options).trim()
}

/** Whether a link was written as the address alone, without angle brackets. */
function isBare(node: Link, file: string | undefined): boolean {
  const [child] = node.children
  if (node.children.length !== 1 || child?.type !== 'text' || node.title) return false
  if (!['', 'http://', 'mailto:'].some(prefix => prefix + child.value === node.url)) return false
  const start = node.position?.start.offset
  return file === undefined || start === undefined || !/[<[]/.test(file.charAt(start))
}
