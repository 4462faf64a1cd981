import type { RootContent } from 'mdast'
import { code } from './code.js'
import { definition } from './definition.js'
import { element } from './element.js'
import { html } from './html.js'
import { line } from './line.js'
import { heading, paragraph, tableCell } from './phrasing.js'
import type { Reader } from './reader.js'

/** What the units of a node itself are. A new one is its file and its line here. */
export const READERS: { [Type in RootContent['type']]?: Reader<Type> } = {
  heading,
  paragraph,
  tableCell,
  html,
  code,
  definition,
  mdxJsxFlowElement: element,
  syntaxLine: line,
  syntaxBox: line,
}
