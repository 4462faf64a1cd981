import { type Node, type ParseError, parseTree } from 'jsonc-parser'

/** The object that a block of JSON is; undefined where it is none or invalid. */
export function readJson(block: string): Node | undefined {
  const errors: ParseError[] = []
  const tree = parseTree(block, errors, { disallowComments: true })
  return errors.length === 0 && tree?.type === 'object' ? tree : undefined
}

/** Offset behind a node. */
export function endOf({ offset, length }: Node): number {
  return offset + length
}
