import type { Nodes } from 'mdast'
import { spokenAttribute } from './attributes.js'
import { hasBlockTag, htmlText } from './html-text.js'
import { parseInline } from './inline.js'
import { isStructureLine, textInLine, textInMark, withoutLeftovers } from './syntax/index.js'

/** Whether nodes hold a mark that version 1 did not know. */
export function holdsMarks(nodes: readonly Nodes[]): boolean {
  return nodes.some(
    node =>
      node.type === 'syntaxMark' ||
      node.type.startsWith('mdx') ||
      ('children' in node && holdsMarks(node.children)),
  )
}

/**
 * Whether nodes are structure alone: marks, tags and white space without anything to translate.
 *
 * @param spoken finds attributes that are to be translated
 */
export function isStructure(nodes: readonly Nodes[], spoken: RegExp): boolean {
  return nodes.every(node => {
    if (node.type === 'break') return true
    if (node.type === 'text') return node.value.trim() === ''
    if (node.type === 'html') return !spoken.test(node.value)
    if (node.type === 'mdxTextExpression') return true
    if (node.type === 'syntaxMark') return textInMark(node.value) === undefined && !spoken.test(node.value)
    return false
  })
}

/**
 * A text without what version 1 took for a part of it: lines of directives and tags of blocks around it. As version 1 had no
 * line ends, a title on such a line stays.
 *
 * @param keepsText whether what may be text as well stays (default: it goes, as in comparisons)
 */
export function withoutStructure(text: string, keepsText = false): string {
  const title = textInLine(text)
  if (title && !/[:/]{3}$/.test(text)) return text.slice(title.start, title.end)
  const cut = withoutLeftovers(text, keepsText)
  const isHtml = cut.startsWith('<!--') || (cut.startsWith('<') && hasBlockTag(cut))
  const range = isHtml ? htmlText(cut, ATTRIBUTE) : undefined
  return range ? withoutLeftovers(cut.slice(range.start, range.end), keepsText) : cut
}

/** Whether a text that version 1 kept is structure alone, so that there is nothing to translate in it. */
export function isStructureAlone(text: string): boolean {
  if (/^(?!import\b|export\b)[\p{L}\p{N}„“«]/u.test(text)) return false
  const rest = withoutLeftovers(unescaped(text))
  return (
    rest === '' || (isStructureLine(rest) && !SPOKEN.test(rest)) || isStructure(parseInline(rest), SPOKEN)
  )
}

const ATTRIBUTE = spokenAttribute()

/** Anything that could be text, whatever the config calls such attributes. */
const SPOKEN =
  /(?<![\w-])(?!(?:src|href|url|link|id|class|name|type|style|width|height|rel|target|lang|dir|data-[\w-]*)\s*=)[A-Za-z][\w-]*\s*=\s*(?:"[^"]*\p{L}|'[^']*\p{L})/iu

/** A text without the backslashes that version 1 set before signs. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
