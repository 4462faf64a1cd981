import type { Syntax } from './syntax.js'

/** A term, and below it `:   its explanation`. */
export const definitionLists: Syntax = {
  boxes: [{ begins: ':', pattern: /^:[ \t]+\S/, isItem: true }],
}
