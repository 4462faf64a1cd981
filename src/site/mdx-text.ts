import { parseMarkdown } from '../document/markdown.js'
import { SynopseError } from '../errors.js'
import { paragraphsOf } from '../synopsis/paragraphs.js'

/**
 * A translation as MDX: where it is none, elements of HTML, comments and addresses are written as MDX wants them, and if that is not
 * enough, braces and tags become signs of text, so that they can't take the file with them.
 */
export function mdxText(text: string): string {
  return paragraphsOf(text)
    .map(paragraph => [paragraph, mended(paragraph)].find(isMdx) ?? escaped(paragraph))
    .join('\n\n')
}

/** Whether a text can stand in a paragraph of MDX. */
function isMdx(text: string): boolean {
  try {
    parseMarkdown(`x ${text}`, 'mdx')
    return true
  } catch (error) {
    if (error instanceof SynopseError) return false
    throw error
  }
}

function mended(text: string): string {
  return text
    .replace(/<!--([\s\S]*?)-->/g, (_, said: string) => `{/*${said.replaceAll('*/', '')}*/}`)
    .replace(/<(br|hr|img|wbr)\b([^<>]*?)\s*\/?>/gi, '<$1$2/>')
    .replace(/<((?:https?:|mailto:)[^\s<>]+)>/gi, '[$1]($1)')
}

/** Signs of text stay in code as they are: there, they mean nothing in MDX either. */
function escaped(text: string): string {
  return text.replace(/\\[\s\S]|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|[{<]/g, piece =>
    piece === '{' || piece === '<' ? `\\${piece}` : piece,
  )
}
