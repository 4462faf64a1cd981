import type { Language } from '../../languages/language.js'
import type { Range } from '../../text/range.js'
import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'

/** What a text says by the sign that it ends with. */
export type EndName = keyof Language['signs']['ends'] | 'comma' | 'none'

/** The end of a text: what it says, and the signs that say it; an empty range where there are none. */
export interface Ending extends Range {
  name: EndName
}

/** Signs by what they say, the telling ones first: `?!` asks, and so does `?…`. */
const ENDS: readonly (readonly [EndName, RegExp])[] = [
  ['question', /[?؟？\u037e]/],
  ['exclamation', /[!！]/],
  ['ellipsis', /…|\.\./],
  ['colon', /[:：]/],
  ['semicolon', /[;؛]/],
  ['statement', /[.。．۔।॥።။។։]/],
  ['comma', /[,،、]/],
]

const STOP = /[?؟？!！…:：;؛\u037e.。．۔।॥።။។։,،、]/
/** What may stand behind a stop and says nothing: closing signs, references, images, marks of direction, emoji. */
const BEHIND = /["'„“”«»‚‘’‹›)\]}\s\uFFFC\p{Cf}\p{Extended_Pictographic}\p{M}]/u

/** Greek asks with a semicolon. */
const GREEK_QUESTION = /^[\p{Script=Greek}\p{M}];$/u

/** Characters behind the last stop, at most, that are looked through. */
const TAIL = 64

/** How the prose of a text ends. */
export const endingIn = readOnce(({ prose }: ReadText): Ending => endingOf(prose.text))

/** How a text ends, in the order in which it is read, whatever a screen makes of it. */
function endingOf(text: string): Ending {
  const signs = [...text.slice(-TAIL)]
  let at = text.length
  let start = at
  let end = at
  let stops = ''
  for (const sign of signs.reverse()) {
    if (STOP.test(sign)) {
      if (stops === '') end = at
      stops = sign + stops
      start = at - sign.length
    } else if (!BEHIND.test(sign)) break
    at -= sign.length
  }
  const name = GREEK_QUESTION.test(text.slice(Math.max(0, start - 1), end))
    ? 'question'
    : (ENDS.find(([, pattern]) => pattern.test(stops))?.[0] ?? 'none')
  return name === 'none' ? { name, start: text.length, end: text.length } : { name, start, end }
}
