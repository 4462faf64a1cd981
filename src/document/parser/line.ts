import type { Construct } from 'micromark-util-types'
import type { SyntaxName } from '../syntax/index.js'
import type { SyntaxLine } from '../syntax/syntax.js'
import { wholeLine } from './states.js'

/** A line that is structure. */
export function lineConstruct({ pattern }: SyntaxLine, _syntax: SyntaxName): Construct {
  return {
    name: 'syntaxLine',
    tokenize(effects, ok, nok) {
      return wholeLine(this, effects, 'syntaxLine', { _syntax }, line => pattern.test(line), ok, nok)
    },
  }
}
