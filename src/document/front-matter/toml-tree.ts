import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Fault } from './syntax.js'

/** The top level of a block of TOML; undefined where that is invalid. */
export function readToml(block: string): AST.TOMLTopLevelTable | undefined {
  try {
    return parseTOML(block).body[0]
  } catch (error) {
    if (error instanceof ParseError) return undefined
    throw error
  }
}

/** What is wrong with a block of TOML, if anything is. */
export function tomlFault(block: string): Fault | undefined {
  try {
    parseTOML(block)
    return undefined
  } catch (error) {
    if (error instanceof ParseError) return { line: error.lineNumber, reason: error.message }
    throw error
  }
}

/** The keys of a dotted key. */
export function keysOf({ keys }: AST.TOMLKey): string[] {
  return keys.map(key => (key.type === 'TOMLBare' ? key.name : key.value))
}
