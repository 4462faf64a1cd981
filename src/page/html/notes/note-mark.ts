import type { Element } from 'hast'
import { textOf } from '../text-of.js'

/** What marks a note in a text: a number, a sign, a letter or two, a Roman number. */
const mark = /^(?:\d{1,4}|[*†‡§]{1,4}|\p{L}{1,2}|[ivxlc]{1,6})$/iu

/** Longer texts (characters) are no mark. */
const longest = 12

/** The mark that a link or what stands around it says, without brackets; undefined where it says something else. */
export function markOf(element: Element): string | undefined {
  const text = textOf(element, undefined, longest + 1)
    .replace(/^[[(]\s*|\s*[\])]?[.:]?$/g, '')
    .replace(/^(?:fn|anm|note|fußnote)\.?\s*(?=\d)/i, '')
  return mark.test(text) ? text : undefined
}
