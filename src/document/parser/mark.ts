import { asciiAlphanumeric, markdownLineEnding } from 'micromark-util-character'
import type { Code, Construct, State } from 'micromark-util-types'
import type { SyntaxName } from '../syntax/index.js'
import type { SyntaxMark } from '../syntax/syntax.js'
import { lineEnd } from './states.js'

/** Longer marks are none, so that a sign without its end costs no more than this. */
const LONGEST = 2000

/** A mark inside a text: from its opening signs to the first closing ones with which it fits its pattern. */
export function markConstruct({ open, closes, pattern, isWord }: SyntaxMark, _syntax: SyntaxName): Construct {
  const isWhole = (value: string) =>
    closes.some(close => value.endsWith(close) && value.length >= open.length + close.length) &&
    (pattern?.test(value) ?? true)
  return {
    name: 'syntaxMark',
    ...(isWord && { previous: (code: Code) => !asciiAlphanumeric(code) }),
    tokenize(effects, ok, nok) {
      let value = ''
      return start
      function start(code: Code): State | undefined {
        effects.enter('syntaxMark', { _syntax })
        effects.enter('syntaxMarkText')
        return inside(code)
      }
      function inside(code: Code): State | undefined {
        if (value.length >= open.length && isWhole(value)) {
          effects.exit('syntaxMarkText')
          effects.exit('syntaxMark')
          return ok(code)
        }
        if (code === null || value.length > LONGEST) return nok(code)
        if (markdownLineEnding(code)) {
          effects.exit('syntaxMarkText')
          value += '\n'
          return lineEnd(effects, code, again)
        }
        const sign = code < 0 ? ' ' : String.fromCharCode(code)
        if (value.length < open.length && sign !== open.charAt(value.length)) return nok(code)
        effects.consume(code)
        value += sign
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
