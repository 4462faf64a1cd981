import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { lineOf } from '../../text/line-of.js'
import { type Fault, NO_FIELDS } from './syntax.js'

/** The object that a block of JSON is; undefined where it is none or invalid. */
export function readJson(block: string): Node | undefined {
  const errors: ParseError[] = []
  const tree = parseTree(block, errors, { disallowComments: true })
  return errors.length === 0 && tree?.type === 'object' ? tree : undefined
}

/** What is wrong with a block of JSON, if anything is. */
export function jsonFault(block: string): Fault | undefined {
  const errors: ParseError[] = []
  const tree = parseTree(block, errors, { disallowComments: true })
  const [error] = errors
  if (error) {
    const { line } = lineOf(block, error.offset)
    return { line, reason: printParseErrorCode(error.error) }
  }
  return tree?.type === 'object' ? undefined : { line: 1, reason: NO_FIELDS }
}

/** Offset behind a node. */
export function endOf({ offset, length }: Node): number {
  return offset + length
}
