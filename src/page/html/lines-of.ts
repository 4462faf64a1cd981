import type { Nodes } from 'hast'

/** The first and the last line of something, 1-based, in the text as given. */
export interface Lines {
  from: number
  to: number
}

/**
 * The lines of a node. Text begins and ends where its first and last visible character stand; an element that the
 * parser supplied (such as a missing `<tbody>`) has no place of its own and takes the one of what it holds.
 */
export function linesOf(node: Nodes): Lines | undefined {
  const { position } = node
  if (position && node.type === 'text') {
    const lead = /^\s*/.exec(node.value)?.[0] ?? ''
    const body = node.value.trim()
    const from = position.start.line + breaks(lead)
    return { from, to: from + breaks(body) }
  }
  const inner =
    'children' in node && !position ? node.children.map(linesOf).filter(lines => lines !== undefined) : []
  if (position) return { from: position.start.line, to: position.end.line }
  if (inner.length === 0) return undefined
  return { from: Math.min(...inner.map(({ from }) => from)), to: Math.max(...inner.map(({ to }) => to)) }
}

function breaks(text: string): number {
  return text.split('\n').length - 1
}
