import { list } from 'micromark-core-commonmark'
import type { Construct } from 'micromark-util-types'
import type { Lookahead } from './lookahead.js'

/** What an item of a list can begin with. */
export const LIST_SIGNS = '0123456789*+-'

/**
 * Lists as the parser reads them, but for one fault of its: below code that is indented and a blank line, it takes an item for one
 * that interrupts a paragraph, which must begin with 1 and not be empty. What stands below a blank line interrupts none.
 */
export function listConstruct(ahead: () => Lookahead): Construct {
  return {
    ...list,
    tokenize(effects, ok, nok) {
      if (ahead().isBelowBlank(this.now().line)) this.interrupt = false
      return list.tokenize.call(this, effects, ok, nok)
    },
  }
}
