import { htmlText } from 'micromark-core-commonmark'
import type { State, TokenizeContext, Tokenizer } from 'micromark-util-types'

/** How a comment, an instruction, a declaration or character data begin … */
const OPENING = /^<(?:\?|!(?:--|\[|[A-Za-z]))$/
/** … and what can become that. */
const PART = /^<(?:!-?)?$/

/**
 * Has the parser look but once for the end of a comment and the like inside a text. As it comes, it reads from each beginning to
 * the end of the text; but where one has no end, no later one of its sort has.
 */
export function readUnclosedOnce(): void {
  htmlText.tokenize = tokenize
}

const read = htmlText.tokenize

/** The sorts, by text, that have no end. */
const endless = new WeakMap<TokenizeContext, Set<string>>()

const tokenize: Tokenizer = function (effects, ok, nok) {
  const known = endless.get(this) ?? new Set()
  endless.set(this, known)
  let opening = ''
  const sort = () => opening.replace(/[A-Za-z]$/, 'A')
  return watched(
    read.call(this, effects, ok, code => {
      if (code === null && OPENING.test(opening)) known.add(sort())
      return nok(code)
    }),
  )
  function watched(state: State): State {
    return code => {
      if (code !== null && code > 0) opening += String.fromCharCode(code)
      if (known.has(sort())) return nok(code)
      const next = state(code)
      return next && PART.test(opening) ? watched(next) : next
    }
  }
}
