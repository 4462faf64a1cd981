import type { Root } from 'mdast'
import { frontMatterOf, namedFields } from '../document/front-matter/index.js'
import type { Field } from '../document/front-matter/syntax.js'
import type { Publication } from './publication.js'
import type { Published } from './publish.js'

/** The title that stands in the front matter of a page. */
export interface FrontTitle {
  text: string
  /** The unit that it is; undefined where the config does not have it translated. */
  row: Published | undefined
}

/** What the front matter calls a document, if it does. @param text the document as it is shown */
export function frontTitle(text: string, { original, rows }: Publication): FrontTitle | undefined {
  const title = titleIn(text)
  if (!title) return undefined
  const own = titleIn(original)
  const isOwn = ({ unit }: Published) => unit.kind === 'front-matter' && unit.start === own?.start
  return { text: title.text, row: rows.find(isOwn) }
}

/** Whether a document has a heading of the first level of its own. */
export function hasTopHeading({ children }: Root): boolean {
  return children.some(
    node =>
      (node.type === 'heading' && node.depth === 1) || (node.type === 'html' && /<h1[\s>]/i.test(node.value)),
  )
}

function titleIn(text: string): Field | undefined {
  const front = frontMatterOf(text)
  return front && namedFields(front, ['title'])[0]
}
