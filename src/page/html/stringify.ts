import type { Link, Nodes, Parents, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Info, type State, toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import { bareAddresses, isBareLink } from './bare-address.js'

/**
 * GFM begins an address at `www.` whatever follows. The table of signs in mdast-util-gfm wants a letter there, and takes
 * its escape back where the next sign is escaped too: `www.\*`.
 */
const wwwDot: Unsafe = {
  character: '.',
  before: '[Ww]{3}',
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'link', 'image', 'label'],
}

/** A reference to a note and a colon would begin the note itself. */
const noteColon: Unsafe = { character: ':', before: '\\]', inConstruct: 'phrasing' }

/** Blocks as plain Markdown: as few signs as it can do with, and a change in one row of a table changes one line. */
export function stringify(blocks: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: blocks },
    {
      bullet: '-',
      emphasis: '*',
      strong: '*',
      rule: '-',
      fences: true,
      listItemIndent: 'one',
      resourceLink: false,
      unsafe: [wwwDot, noteColon],
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      handlers: { text, link: Object.assign(link, { peek: linkPeek }) },
    },
  )
}

/** A text, its bare addresses without escapes: `https\\://` is right, but nobody writes it. */
function text(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const inLabel = state.stack.includes('link') || state.stack.includes('label')
  const parts: string[] = []
  let done = 0
  const escaped = (from: number, to: number) => {
    const before = from === 0 ? info.before : node.value.charAt(from - 1)
    const after = to === node.value.length ? info.after : node.value.charAt(to)
    const part: Text = { type: 'text', value: node.value.slice(from, to) }
    parts.push(defaultHandlers.text(part, parent, state, { ...info, before, after }))
  }
  for (const { from, to } of inLabel ? [] : bareAddresses(node.value)) {
    if (!isFree(from === 0 ? info.before : ' ', to === node.value.length ? info.after : ' ')) continue
    escaped(done, from)
    parts.push(node.value.slice(from, to))
    done = to
  }
  escaped(done, node.value.length)
  return parts.join('')
}

function link(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  const [only] = node.children
  const bare =
    !node.title && node.children.length === 1 && only?.type === 'text' && isBareLink(node.url, only.value)
  if (bare && isFree(info.before, following(node, parent) ?? info.after)) return only.value
  return defaultHandlers.link(node, parent, state, info)
}

function linkPeek(node: Link, parent: Parents | undefined, state: State): string {
  return defaultHandlers.link.peek(node, parent, state)
}

/** The text right after a node, where text follows. */
function following(node: Link, parent: Parents | undefined): string | undefined {
  const siblings: readonly Nodes[] = parent?.children ?? []
  const next = siblings[siblings.indexOf(node) + 1]
  return next?.type === 'text' ? next.value : undefined
}

/** Whether an address can stand bare between what is before and after it. */
function isFree(before: string, after: string): boolean {
  return /(?:^|[\s(])$/.test(before) && /^[.,:!?)]*(?:\s|$)/.test(after)
}
