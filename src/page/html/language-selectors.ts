import type { Element, Nodes, Root } from 'hast'
import { languageCalled } from '../language-names.js'
import { attribute, isElement } from './attributes.js'
import { unread } from './element-kinds.js'
import { languageLink } from './language-link.js'
import { textOf } from './text-of.js'

/** What was found of a language selector in a part of the page. */
interface Part {
  /** Nothing but languages, separators and labels. */
  pure: boolean
  tags: Set<string>
  links: number
  certain: boolean
  explicit: boolean
}

/** Elements that are too much to be a selector, even if nothing else stands in them. */
const whole: ReadonlySet<string> = new Set(['html', 'head', 'body', 'main', 'article', 'a', 'option'])

const separators = /[\s|/\\·•,;:–—\-()[\]▾▼▲>»«‹›~]+/u

/** Words that stand beside a selector and belong to it. */
const labels: ReadonlySet<string> = new Set(
  (
    'sprache sprachen sprachauswahl sprachwahl wählen auswählen auch auf andere anderen in language languages select choose ' +
    'lang язык языки اللغة اللغات switch read this page available'
  ).split(' '),
)

/** What systems call their selectors: Polylang, WPML, TranslatePress, Joomla, Drupal … */
const called =
  /(?:^|[\s_-])(?:lang(?:uage)?s?[_-]?(?:switch(?:er)?|select(?:or)?|picker|chooser|menu|nav|list|inline)|polylang[\w-]*|wpml-ls|icl_post_in_other_langs|mod-languages|trp-language|weglot|gtranslate|sprach(?:wahl|auswahl|umschalter|navigation))/i

/** More text (characters) than in a selector of all languages that there are. */
const longest = 400

/** The outermost elements which are nothing but a language selector. */
export function languageSelectors(root: Root): Set<Element> {
  const found = new Set<Element>()
  const visit = (node: Nodes): Part => {
    if (node.type === 'text') return textPart(node.value)
    const link = languageLink(node)
    if (link)
      return {
        pure: true,
        tags: new Set([link.tag]),
        links: 1,
        certain: link.certain,
        explicit: link.explicit,
      }
    if (!('children' in node) || (isElement(node) && unread.has(node.tagName))) return empty()
    if (isElement(node) && node.tagName === 'a') return { ...empty(), pure: false }
    const part = node.children.map(visit).reduce(joined, empty())
    if (isElement(node) && isSelector(node, part)) {
      for (const inner of found) if (contains(node, inner)) found.delete(inner)
      found.add(node)
    }
    return part
  }
  visit(root)
  return found
}

function isSelector(element: Element, part: Part): boolean {
  if (part.links > 0 && !whole.has(element.tagName) && isCalledSelector(element)) return true
  if (!part.pure || part.links === 0 || whole.has(element.tagName)) return false
  if (part.certain) return part.tags.size > 1 || part.explicit
  // Links that merely carry a `lang` may be titles in a foreign language: two different ones in a list are no selector.
  return part.tags.size > 2 && attribute(element, 'lang') === ''
}

/** Whether an element is called a selector, and is no more than one, whatever else it says: "Auch verfügbar auf". */
function isCalledSelector(element: Element): boolean {
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`.slice(0, 500)
  return called.test(names) && textOf(element, undefined, longest + 1).length <= longest
}

function textPart(text: string): Part {
  const part = empty()
  const whole = languageCalled(text)
  const words = whole === undefined ? text.split(separators).filter(word => word !== '') : []
  if (whole !== undefined) part.tags.add(whole)
  for (const word of words) {
    const tag = languageCalled(word)
    if (tag !== undefined) part.tags.add(tag)
    else if (!labels.has(word.toLowerCase())) part.pure = false
  }
  return part
}

function joined(left: Part, right: Part): Part {
  for (const tag of right.tags) left.tags.add(tag)
  left.pure &&= right.pure
  left.links += right.links
  left.certain ||= right.certain
  left.explicit ||= right.explicit
  return left
}

function empty(): Part {
  return { pure: true, tags: new Set(), links: 0, certain: false, explicit: false }
}

function contains(outer: Nodes, inner: Nodes): boolean {
  return outer === inner || ('children' in outer && outer.children.some(child => contains(child, inner)))
}
