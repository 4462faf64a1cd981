import type { Element } from 'hast'
import { attribute } from './attributes.js'

/** Characters of a style that are read; a bound for pages made to harm. */
const longest = 2000

/** The declarations of an element's `style`, names and values in lower case; of two of a name the later one. */
export function declarationsOf(element: Element): ReadonlyMap<string, string> {
  const style = attribute(element, 'style').slice(0, longest)
  return new Map(style.split(';').flatMap(declaration))
}

function declaration(text: string): [string, string][] {
  const colon = text.indexOf(':')
  if (colon < 0) return []
  const value = text
    .slice(colon + 1)
    .replace(/!important/i, '')
    .trim()
  return [[text.slice(0, colon).trim().toLowerCase(), value.toLowerCase()]]
}
