import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { isBlank, tidyPhrasing } from './tidy-phrasing.js'

/**
 * Blocks without what shows nothing, and with paragraphs where a page only had two line breaks. A rule is kept only
 * between blocks: at the very beginning `---` would open front matter.
 */
export function tidyBlocks(blocks: readonly RootContent[]): RootContent[] {
  const tidy = tidied(blocks)
  const ruled = tidy.filter((block, index) => !isRule(block) || !isRule(tidy[index - 1]))
  if (isRule(ruled[0])) ruled.shift()
  if (isRule(ruled.at(-1))) ruled.pop()
  return ruled
}

function tidied<Block extends RootContent>(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(block => tidyBlock(block) as Block[])
}

function tidyBlock(block: RootContent): RootContent[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphs(block)
    case 'heading':
      return headingOf(block)
    case 'table':
      for (const cell of block.children.flatMap(row => row.children))
        cell.children = trimmed(tidyPhrasing(withoutPipes(cell.children)))
      return block.children.every(row => row.children.every(cell => isBlank(cell.children))) ? [] : [block]
    case 'blockquote':
    case 'list':
    case 'listItem': {
      const children = tidied(block.children as RootContent[])
      const spread = block.type === 'blockquote' ? {} : { spread: isSpread(children) }
      return children.length === 0 ? [] : [{ ...block, ...spread, children } as RootContent]
    }
    case 'code':
      return block.value.trim() === '' ? [] : [block]
    default:
      return [block]
  }
}

/** Blank lines stand in a list only where an item needs them: between two paragraphs, say, but not before a list in it. */
function isSpread(children: readonly RootContent[]): boolean {
  if (children.every(child => child.type === 'listItem')) return children.some(item => item.spread === true)
  return children.slice(1).some(child => child.type !== 'list')
}

/** A heading that is bold as a whole is a heading; the bold adds nothing. */
function headingOf(block: Heading): RootContent[] {
  const children = trimmed(tidyPhrasing(inOneLine(block.children)))
  const [only] = children
  const plain = children.length === 1 && only?.type === 'strong' ? only.children : children
  return isBlank(plain) ? [] : [{ ...block, children: plain }]
}

/** In a cell `\\|` always means a bar, even in code: code that holds it can only be told as text. */
function withoutPipes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map(node => {
    if (node.type === 'inlineCode' && node.value.includes('\\|')) return { type: 'text', value: node.value }
    return 'children' in node ? ({ ...node, children: withoutPipes(node.children) } as PhrasingContent) : node
  })
}

/** Without line breaks: a heading with one would have to be underlined instead of marked with `#`. */
function inOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map(node => {
    if (node.type === 'break') return { type: 'text', value: ' ' }
    return 'children' in node ? ({ ...node, children: inOneLine(node.children) } as PhrasingContent) : node
  })
}

/** The paragraphs that two and more line breaks in a row make of one. */
function paragraphs(block: Paragraph): RootContent[] {
  const parts: PhrasingContent[][] = [[]]
  let breaks: PhrasingContent[] = []
  for (const node of tidyPhrasing(block.children)) {
    if (node.type === 'break' || (breaks.length > 0 && isBlank([node]))) {
      breaks.push(node)
      continue
    }
    if (breaks.filter(({ type }) => type === 'break').length > 1) parts.push([])
    else parts.at(-1)?.push(...breaks)
    breaks = []
    parts.at(-1)?.push(node)
  }
  return parts
    .map(trimmed)
    .filter(children => !isBlank(children))
    .map(children => ({ ...block, children }))
}

/** Without white space and breaks at either end. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const from = nodes.findIndex(node => !isBlank([node]))
  const to = nodes.findLastIndex(node => !isBlank([node]))
  return nodes.slice(Math.max(from, 0), to + 1).map((node, index, kept) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.value.trimStart() : node.value
    return { ...node, value: index === kept.length - 1 ? start.trimEnd() : start }
  })
}

function isRule(block: RootContent | undefined): boolean {
  return block?.type === 'thematicBreak'
}
