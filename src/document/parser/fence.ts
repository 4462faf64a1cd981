import type { Code, Construct, State } from 'micromark-util-types'
import type { SyntaxName } from '../syntax/index.js'
import type { SyntaxFence } from '../syntax/syntax.js'
import { lineEnd, wholeLine } from './states.js'

/** A block between two lines. Without the second, it is none. */
export function fenceConstruct({ open, close, never }: SyntaxFence, _syntax: SyntaxName): Construct {
  return {
    name: 'syntaxFence',
    concrete: true,
    tokenize(effects, ok, nok) {
      const self = this
      const closing: Construct = {
        partial: true,
        tokenize(effects, ok, nok) {
          return wholeLine(this, effects, 'syntaxFenceText', {}, line => close.test(line), ok, nok)
        },
      }
      return start
      function start(code: Code): State | undefined {
        effects.enter('syntaxLine', { _syntax })
        return wholeLine(self, effects, 'syntaxFenceText', {}, line => open.test(line), behind, nok)(code)
      }
      function behind(code: Code): State | undefined {
        // Whether it goes on is not to be seen from a paragraph that it would end.
        if (self.interrupt) return ok(code)
        return code === null ? nok(code) : lineEnd(effects, code, next)
      }
      function next(code: Code): State | undefined {
        return self.parser.lazy[self.now().line] ? nok(code) : effects.attempt(closing, end, content)(code)
      }
      function content(code: Code): State | undefined {
        // What is never closed must not take the blocks below along.
        return wholeLine(self, effects, 'syntaxFenceText', {}, line => !never?.test(line), behind, nok)(code)
      }
      function end(code: Code): State | undefined {
        effects.exit('syntaxLine')
        return ok(code)
      }
    },
  }
}
