import { markdownLineEnding } from 'micromark-util-character'
import type { Code, Construct, State } from 'micromark-util-types'
import type { SyntaxName } from '../syntax/index.js'
import type { SyntaxMark } from '../syntax/syntax.js'
import type { Lookahead } from './lookahead.js'
import { lineEnd } from './states.js'

/** Longer marks are none. */
const LONGEST = 2000

/** The end of a line, with what lists and quotes set before the next. */
const LINE_END = /[ \t]*(?:\r\n?|\n)[ \t>]*/g

/** A mark inside a text: from its opening signs to the first closing ones. */
export function markConstruct(mark: SyntaxMark, _syntax: SyntaxName, ahead: () => Lookahead): Construct {
  const { open, close, pattern, notBehind, notBefore } = mark
  const isWhole = (value: string) => pattern?.test(value) ?? true
  /** Whether there is one, as far as can be told without reading it sign by sign: most signs open none. */
  function isLikely(offset: number): boolean {
    if (ahead().slice(offset, offset + open.length) !== open) return false
    const end = ahead().next(close, offset + open.length) + close.length
    if (end - offset > LONGEST || notBehind?.test(ahead().slice(offset - 1, offset))) return false
    return (
      !notBefore?.test(ahead().slice(end, end + 1)) &&
      isWhole(ahead().slice(offset, end).replace(LINE_END, '\n'))
    )
  }
  return {
    name: 'syntaxMark',
    tokenize(effects, ok, nok) {
      let value = ''
      const { offset } = this.now()
      return start
      function start(code: Code): State | undefined {
        if (!isLikely(offset)) return nok(code)
        effects.enter('syntaxMark', { _syntax })
        effects.enter('syntaxMarkText')
        return inside(code)
      }
      function inside(code: Code): State | undefined {
        if (value.length >= open.length + close.length && value.endsWith(close)) {
          if (!isWhole(value)) return nok(code)
          effects.exit('syntaxMarkText')
          effects.exit('syntaxMark')
          return ok(code)
        }
        if (code === null) return nok(code)
        if (markdownLineEnding(code)) {
          effects.exit('syntaxMarkText')
          value += '\n'
          return lineEnd(effects, code, again)
        }
        effects.consume(code)
        value += code < 0 ? ' ' : String.fromCharCode(code)
        return inside
      }
      function again(code: Code): State | undefined {
        if (code === null) return nok(code)
        effects.enter('syntaxMarkText')
        return inside(code)
      }
    },
  }
}
