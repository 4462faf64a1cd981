import type { Construct } from 'micromark-util-types'
import type { SyntaxLine } from '../syntax/syntax.js'
import { wholeLine } from './states.js'

/** A line that is structure. */
export function lineConstruct({ pattern }: SyntaxLine): Construct {
  return {
    name: 'syntaxLine',
    tokenize(effects, ok, nok) {
      return wholeLine(this, effects, 'syntaxLine', line => pattern.test(line), ok, nok)
    },
  }
}
