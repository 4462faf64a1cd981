import type { Element } from 'hast'
import type { Html, PhrasingContent } from 'mdast'
import { htmlSafe } from '../../text/html-safe.js'
import { attribute } from './attributes.js'
import { folded } from './text-of.js'

/** What a handler needs of the state of the conversion. */
interface State {
  all: (parent: Element) => unknown[]
}

/** An abbreviation with what it stands for: Markdown has no sign for it, but holds the element as it is. */
export function abbr(state: State, element: Element): PhrasingContent[] {
  const children = state.all(element) as PhrasingContent[]
  const title = folded(attribute(element, 'title'))
  if (title === '') return children
  const open: Html = { type: 'html', value: `<abbr title="${escaped(title)}">` }
  return [open, ...children, { type: 'html', value: '</abbr>' }]
}

/** A bar would end a cell of a table. */
function escaped(text: string): string {
  return htmlSafe(text).replaceAll('|', '&#124;')
}
