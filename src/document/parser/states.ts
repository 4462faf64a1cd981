import { markdownLineEnding } from 'micromark-util-character'
import type { Code, Effects, State, Token, TokenizeContext, TokenType } from 'micromark-util-types'
import type { SyntaxName } from '../syntax/index.js'

/** The names of the tokens, and of the nodes that are made of them. */
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    syntaxLine: 'syntaxLine'
    syntaxBox: 'syntaxBox'
    syntaxBoxPrefix: 'syntaxBoxPrefix'
    syntaxBoxIndent: 'syntaxBoxIndent'
    syntaxFenceText: 'syntaxFenceText'
    syntaxMark: 'syntaxMark'
    syntaxMarkText: 'syntaxMarkText'
  }
  interface Token {
    /** What it belongs to. */
    _syntax?: SyntaxName
  }
}

export const atLineEnd = (code: Code): boolean => code === null || markdownLineEnding(code)

/** Consumes the end of a line as a token of its own. */
export function lineEnd(effects: Effects, code: Code, next: State): State {
  effects.enter('lineEnding')
  effects.consume(code)
  effects.exit('lineEnding')
  return next
}

/** Consumes a line as a token: goes on with `ok` where its text is wanted, else, and on a blank line, with `nok`. */
export function wholeLine(
  self: TokenizeContext,
  effects: Effects,
  type: TokenType,
  fields: Pick<Token, '_syntax'>,
  isWanted: (line: string) => boolean,
  ok: State,
  nok: State,
): State {
  return start
  function start(code: Code): State | undefined {
    if (atLineEnd(code)) return nok(code)
    effects.enter(type, fields)
    return inside(code)
  }
  function inside(code: Code): State | undefined {
    if (atLineEnd(code)) return isWanted(self.sliceSerialize(effects.exit(type))) ? ok(code) : nok(code)
    effects.consume(code)
    return inside
  }
}
