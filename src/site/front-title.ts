import type { Root } from 'mdast'
import { frontMatterFields } from '../document/front-matter.js'
import { parseMarkdown } from '../document/markdown.js'
import type { Publication } from './publication.js'
import type { Published } from './publish.js'

/** The title that stands in the front matter of a page. */
export interface FrontTitle {
  text: string
  /** The unit that it is; undefined where the config does not have it translated. */
  row: Published | undefined
}

/** What the front matter calls a document, if it does. @param tree the document as it is shown */
export function frontTitle(tree: Root, { original, rows }: Publication): FrontTitle | undefined {
  const text = titleIn(tree)
  if (text === undefined) return undefined
  const own = titleIn(parseMarkdown(original.replace(/^\uFEFF/, '')))
  return { text, row: rows.find(({ unit }) => unit.kind === 'front-matter' && unit.text === own) }
}

/** Whether a document has a heading of the first level of its own. */
export function hasTopHeading({ children }: Root): boolean {
  return children.some(
    node =>
      (node.type === 'heading' && node.depth === 1) || (node.type === 'html' && /<h1[\s>]/i.test(node.value)),
  )
}

function titleIn({ children }: Root): string | undefined {
  const yaml = children.find(node => node.type === 'yaml')
  return yaml ? frontMatterFields(yaml.value, ['title'])[0]?.text : undefined
}
