import type { Delete, Emphasis, Link, PhrasingContent, Strong } from 'mdast'

type Mark = Delete | Emphasis | Link | Strong

const marks: ReadonlySet<string> = new Set(['delete', 'emphasis', 'link', 'strong'])

/**
 * Inline content such as a writer of Markdown would have put it: no empty or doubled marks, none that ends and begins
 * again at the same place, white space and line breaks outside of them. An editor's `<b>Wort </b>` would otherwise
 * come out as `**Wort&#x20;**`.
 */
export function tidyPhrasing(
  nodes: readonly PhrasingContent[],
  inside: readonly string[] = [],
): PhrasingContent[] {
  const flat = nodes.flatMap(node => (isMark(node) ? tidyMark(node, inside) : [node]))
  const whole = flat.reduce<PhrasingContent[]>(joined, [])
  return whole
    .flatMap((node, index) => freed(node, whole[index - 1], whole[index + 1]))
    .reduce<PhrasingContent[]>(joined, [])
}

/**
 * A mark with the signs at its ends put outside where a word follows or precedes without a space: CommonMark does not
 * let `**Frage:**Antwort` end behind the colon, and would need `**Frage:**&#x41;ntwort`.
 */
function freed(node: PhrasingContent, before?: PhrasingContent, after?: PhrasingContent): PhrasingContent[] {
  if (!isMark(node) || node.type === 'link') return [node]
  const children = [...node.children]
  const signs = { start: '', end: '' }
  const first = children[0]
  if (first?.type === 'text' && before?.type === 'text' && /[\p{L}\p{N}]$/u.test(before.value)) {
    signs.start = /^[\p{P}\p{S}\s]+/u.exec(first.value)?.[0] ?? ''
    children[0] = { ...first, value: first.value.slice(signs.start.length) }
  }
  const last = children.at(-1)
  if (last?.type === 'text' && after?.type === 'text' && /^[\p{L}\p{N}]/u.test(after.value)) {
    signs.end = /[\p{P}\p{S}\s]+$/u.exec(last.value)?.[0] ?? ''
    children[children.length - 1] = {
      ...last,
      value: last.value.slice(0, last.value.length - signs.end.length),
    }
  }
  const kept = isBlank(children) ? [] : [{ ...node, children } as Mark]
  return [{ type: 'text', value: signs.start }, ...kept, { type: 'text', value: signs.end }]
}

function tidyMark(node: Mark, inside: readonly string[]): PhrasingContent[] {
  const children = tidyPhrasing(node.children, [...inside, node.type])
  if (inside.includes(node.type) || isBlank(children)) return children
  const before = edge(children, 'start')
  const after = edge(children, 'end')
  return [...before, { ...node, children } as Mark, ...after]
}

/** Takes white space and breaks off one end of a mark's content, in place, and gives them back. */
function edge(children: PhrasingContent[], side: 'start' | 'end'): PhrasingContent[] {
  const taken: PhrasingContent[] = []
  const put = (node: PhrasingContent) => (side === 'start' ? taken.push(node) : taken.unshift(node))
  for (;;) {
    const node = side === 'start' ? children[0] : children.at(-1)
    if (node?.type === 'break') put(node)
    else if (node?.type === 'text') {
      const space = (side === 'start' ? /^\s+/ : /\s+$/).exec(node.value)?.[0] ?? ''
      if (space !== '') put({ type: 'text', value: space })
      if (space !== node.value) {
        const value =
          side === 'start'
            ? node.value.slice(space.length)
            : node.value.slice(0, node.value.length - space.length)
        children[side === 'start' ? 0 : children.length - 1] = { ...node, value }
        return taken
      }
    } else return taken
    if (side === 'start') children.shift()
    else children.pop()
  }
}

/** Adds a node to a list, joining texts and marks of the same kind. */
function joined(list: PhrasingContent[], node: PhrasingContent): PhrasingContent[] {
  const last = list.at(-1)
  if (node.type === 'text' && node.value === '') return list
  if (last?.type === 'text' && node.type === 'text')
    list[list.length - 1] = { ...last, value: last.value + node.value }
  else if (last?.type === 'inlineCode' && node.type === 'inlineCode') {
    list[list.length - 1] = { ...last, value: last.value + node.value }
  } else if (last && isMark(last) && isMark(node) && sameMark(last, node)) {
    list[list.length - 1] = { ...last, children: tidyPhrasing([...last.children, ...node.children]) } as Mark
  } else if (isMark(node) && goesOn(list, node)) {
    const [before, space] = list.splice(-2) as [Mark, PhrasingContent]
    list.push({ ...before, children: tidyPhrasing([...before.children, space, ...node.children]) } as Mark)
  } else list.push(node)
  return list
}

/** Whether nothing but a space parts a mark from the same before it: editors mark word for word. */
function goesOn(list: readonly PhrasingContent[], node: Mark): boolean {
  const [before, space] = list.slice(-2)
  if (before === undefined || !isMark(before) || !sameMark(before, node)) return false
  return space?.type === 'text' && space.value.trim() === ''
}

function sameMark(left: Mark, right: Mark): boolean {
  // Two links to the same page, side by side, may be two entries of a list.
  return left.type === right.type && left.type !== 'link'
}

function isMark(node: PhrasingContent): node is Mark {
  return marks.has(node.type)
}

/** Whether inline content shows nothing: no text but white space, no picture. */
export function isBlank(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every(node => {
    if (node.type === 'break') return true
    if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() === ''
    return 'children' in node && isBlank(node.children)
  })
}
