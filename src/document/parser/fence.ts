import type { Code, Construct, State } from 'micromark-util-types'
import type { SyntaxName } from '../syntax/index.js'
import type { SyntaxFence } from '../syntax/syntax.js'
import type { Lookahead } from './lookahead.js'
import { atLineEnd, lineEnd, wholeLine } from './states.js'

/**
 * A block between two lines. Without the second, it is none; that is looked up before, as no list or quote begins in it.
 */
export function fenceConstruct(
  { open, close, stop }: SyntaxFence,
  _syntax: SyntaxName,
  ahead: () => Lookahead,
): Construct {
  const end = stop ? new RegExp(`${stop.source}|${close.source}`) : close
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
        return wholeLine(self, effects, 'syntaxFenceText', {}, isOpening, behind, nok)(code)
      }
      function isOpening(line: string): boolean {
        if (!open.test(line)) return false
        const ending = ahead().lineBelow(self.now().line, end)
        return ending !== undefined && close.test(ending) && !stop?.test(ending)
      }
      function behind(code: Code): State | undefined {
        // Whether it goes on is not to be seen from a paragraph that it would end.
        if (self.interrupt) return ok(code)
        return code === null ? nok(code) : lineEnd(effects, code, next)
      }
      function next(code: Code): State | undefined {
        return self.parser.lazy[self.now().line] ? nok(code) : effects.attempt(closing, closed, content)(code)
      }
      function content(code: Code): State | undefined {
        if (atLineEnd(code)) return behind(code)
        return wholeLine(self, effects, 'syntaxFenceText', {}, () => true, behind, nok)(code)
      }
      function closed(code: Code): State | undefined {
        effects.exit('syntaxLine')
        return ok(code)
      }
    },
  }
}
