import { type Node, parseTree } from 'jsonc-parser'
import { once } from '../once.js'

/** A text that was parsed as JSON. */
export interface JsonText {
  text: string
  value: unknown
  /** Whether it is laid out as the tool writes it: then it holds no key twice, and its lines say where all stands. */
  isCanonical: boolean
  /** Its values with their places; made once, when first asked for. */
  tree: () => Node | undefined
}

/** @param value what the text means */
export function asJsonText(text: string, value: unknown): JsonText {
  return {
    text,
    value,
    isCanonical: text === `${JSON.stringify(value, null, 2)}\n`,
    tree: once(() => parseTree(text)),
  }
}
