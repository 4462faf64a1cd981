import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'

/** The top level of a block of TOML; undefined where that is invalid. */
export function readToml(block: string): AST.TOMLTopLevelTable | undefined {
  try {
    return parseTOML(block).body[0]
  } catch (error) {
    if (error instanceof ParseError) return undefined
    throw error
  }
}

/** The keys of a dotted key. */
export function keysOf({ keys }: AST.TOMLKey): string[] {
  return keys.map(key => (key.type === 'TOMLBare' ? key.name : key.value))
}
