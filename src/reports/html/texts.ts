import type { Element } from 'hast'
import type { QuotedText } from '../../checks/finding-place.js'
import { direction } from '../../terminal/direction.js'
import { terminalSafe } from '../../terminal/safe.js'
import { wordDiff } from '../../terminal/word-diff.js'
import { element } from './element.js'

/** A text of the corpus in its language and direction; what would be hidden or reorder is shown by its code point. */
export function textIn(language: string, text: string, name = 'p'): Element {
  return element(name, about(language), terminalSafe(text))
}

/** What changed from one text to another, by words. */
export function changeIn(language: string, old: string, now: string): Element {
  const names = { removed: 'del', added: 'ins', same: undefined }
  const parts = wordDiff(old, now, language).map(({ kind, text }) => {
    const name = names[kind]
    return name ? element(name, {}, terminalSafe(text)) : terminalSafe(text)
  })
  return element('p', about(language), parts)
}

/** Signs of a text that are shown on either side of what is meant. */
const AROUND = 30

/** The piece of a text that a finding means, with a little of what stands around it; nothing where it means all of it. */
export function quoteOf({ language, text, range }: QuotedText): Element | undefined {
  if (!range) return undefined
  const before = text.slice(0, range.start)
  const after = text.slice(range.end)
  return element(
    'q',
    about(language),
    terminalSafe(before.length > AROUND ? `…${before.slice(-AROUND)}` : before),
    element('mark', {}, terminalSafe(text.slice(range.start, range.end))),
    terminalSafe(after.length > AROUND ? `${after.slice(0, AROUND)}…` : after),
  )
}

function about(language: string): { lang: string; dir: string } {
  return { lang: language, dir: direction(language) }
}
