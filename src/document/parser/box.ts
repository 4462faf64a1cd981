import { blankLine } from 'micromark-core-commonmark'
import { factorySpace } from 'micromark-factory-space'
import type { Code, Construct, State } from 'micromark-util-types'
import type { SyntaxName } from '../syntax/index.js'
import type { SyntaxBox } from '../syntax/syntax.js'
import type { Lookahead } from './lookahead.js'
import { atLineEnd, wholeLine } from './states.js'

/** Columns by which the content of a box is indented. */
const INDENTATION = 4

/** A line, and what is indented below it. */
export function boxConstruct(box: SyntaxBox, _syntax: SyntaxName, ahead: () => Lookahead): Construct {
  const opening: Construct = {
    partial: true,
    tokenize(effects, ok, nok) {
      const { line, column } = this.now()
      const isFilled = () => ahead().columnBelow(line) >= column + INDENTATION
      const isBox = (text: string) => box.pattern.test(text) && (!box.filled?.test(text) || isFilled())
      return wholeLine(this, effects, 'syntaxBoxPrefix', {}, isBox, ok, nok)
    },
  }
  return {
    name: 'syntaxBox',
    tokenize(effects, ok, nok) {
      return effects.check(opening, start, nok)
      function start(code: Code): State | undefined {
        effects.enter('syntaxBox', { _syntax })._container = true
        return box.isItem ? sign(code) : effects.attempt(opening, ok, nok)(code)
      }
      function sign(code: Code): State | undefined {
        effects.enter('syntaxBoxPrefix')
        effects.consume(code)
        effects.exit('syntaxBoxPrefix')
        return factorySpace(effects, ok, 'syntaxBoxIndent')
      }
    },
    continuation: {
      tokenize(effects, ok, nok) {
        return effects.check(blankLine, ok, effects.attempt(indentation, ok, nok))
      },
    },
    exit(effects) {
      effects.exit('syntaxBox')
    },
  }
}

const indentation: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const self = this
    return factorySpace(effects, behind, 'syntaxBoxIndent', INDENTATION + 1)
    function behind(code: Code): State | undefined {
      const [, token, context] = self.events.at(-1) ?? []
      const isDeep =
        token?.type === 'syntaxBoxIndent' && context?.sliceSerialize(token, true).length === INDENTATION
      return isDeep && !atLineEnd(code) ? ok(code) : nok(code)
    }
  },
}
