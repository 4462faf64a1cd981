import type { Element, Nodes } from 'hast'
import { canonicalTag, languageCalled } from '../language-names.js'
import { allElements } from './all-elements.js'
import { attribute, isElement } from './attributes.js'
import { textOf } from './text-of.js'

/** A link (or option) that leads to a page in a language. */
export interface LanguageLink {
  tag: string
  /** Certain: it names the language, or says twice which one it is. Otherwise it only has a `lang`, as a foreign title has too. */
  certain: boolean
  /** It says the language by an attribute, not only by its text. */
  explicit: boolean
}

const carriers: ReadonlySet<string> = new Set(['a', 'option'])

/** From this length on a link's text is a title or a sentence, and no name of a language. */
const longestName = 40

/** What language a link offers, if it is such a link at all. */
export function languageLink(node: Nodes): LanguageLink | undefined {
  if (!isElement(node, carriers)) return undefined
  const text = labelOf(node)
  if (text.length > longestName) return undefined
  const target = canonicalTag(attribute(node, 'hrefLang'))
  const own = canonicalTag(attribute(node, 'lang') || langInside(node))
  // Beside its own name, a language may stand as the page calls it: "English (Englisch)".
  const called = languageCalled(text) ?? languageCalled(text.replace(/\s*\(.*$/, ''))
  const tag = target ?? called ?? own
  if (tag === undefined) return undefined
  const mentions =
    called !== undefined ||
    text.split(/[\s()]+/).some(word => word.length > 2 && languageCalled(word) !== undefined)
  const twice = target !== undefined && (target === own || attribute(node, 'rel').includes('alternate'))
  const explicit = target !== undefined || own !== undefined
  if (mentions && (explicit || called !== undefined)) return { tag, certain: true, explicit }
  if (twice) return { tag, certain: true, explicit }
  return own !== undefined && !/\s/.test(text) && text !== '' ? { tag, certain: false, explicit } : undefined
}

/** The language of the one part of a link that says its own. */
function langInside(link: Element): string {
  const inner = allElements(link, node => node !== link && attribute(node, 'lang') !== '')
  return inner.length === 1 && inner[0] ? attribute(inner[0], 'lang') : ''
}

/** The text of a link; of a flag, what stands in for the picture. */
function labelOf(link: Element): string {
  const text = textOf(link, undefined, longestName + 1)
  if (text !== '') return text
  const image = link.children.find(child => isElement(child) && child.tagName === 'img')
  return (image && isElement(image) ? attribute(image, 'alt') : '') || attribute(link, 'title')
}
