import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { lineOf, type Position } from '../text/line-of.js'

/** Where one of the suppressions stands in the text of a config; its beginning where that is not to be found. */
export function locateSuppression(text: string, index: number): Position {
  const tree = parseTree(text)
  const node = tree && findNodeAtLocation(tree, ['suppressions', index])
  return lineOf(text, node?.offset ?? 0)
}
