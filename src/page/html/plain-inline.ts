import type { Element, ElementContent } from 'hast'
import { attribute, isElement } from './attributes.js'
import { blocks, headings } from './element-kinds.js'
import { NOTE_REFERENCE } from './notes/note-reference.js'
import { holdsImage } from './plain-blocks.js'
import { made, type Rewrite } from './rewrite.js'
import { folded, textOf } from './text-of.js'

/** Elements whose text has to stand in one line of Markdown. */
const oneLine: ReadonlySet<string> = new Set([...headings, 'td', 'th'])

const anchorMark = /^[#¶§🔗⚓∞]?$/u
const backMark = /^(?:[↩↑^⏎]\p{Variation_Selector}?)*$/u
const noAddress = /^(?:javascript|vbscript|data|blob|about):/i

const raised: ReadonlyMap<string, string> = new Map(pairs('0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'))
const lowered: ReadonlyMap<string, string> = new Map(pairs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'))

const rewrites: Readonly<Record<string, Rewrite>> = {
  a: plainLink,
  img: plainImage,
  sup: element => noteIn(element) ?? footnoteMark(element) ?? shifted(element, raised),
  sub: element => shifted(element, lowered),
  wbr: () => [],
  ruby: plainRuby,
}

/** Links, pictures and raised figures as Markdown can say them; headings and cells without blocks inside. */
export const plainInline: Rewrite = element => {
  if (oneLine.has(element.tagName))
    return [{ ...element, children: inOneLine(headings.has(element.tagName), element) }]
  const rewrite = Object.hasOwn(rewrites, element.tagName) ? rewrites[element.tagName] : undefined
  return rewrite ? rewrite(element) : [element]
}

function plainLink(link: Element): ElementContent[] {
  // The parser of a URL drops tabs and line ends, and white space before the scheme; so does whoever wants to hide one.
  const href = attribute(link, 'href')
    .replace(/[\t\n\r]/g, '')
    .trim()
  const text = textOf(link)
  const image = holdsImage(link)
  if (href.startsWith('#') && backMark.test(text) && text !== '') return []
  // Not even a space may be lost between two words: what is left of an empty link is its children.
  if (href === '' || noAddress.test(href.replace(/[\0-\x20]/g, '')) || (text === '' && !image))
    return link.children
  return [{ ...link, properties: { href, ...titled(link, text) } }]
}

/** A title that says more than what it stands on. */
function titled(element: Element, text: string): { title?: string } {
  const title = folded(attribute(element, 'title'))
  return title === '' || title.toLowerCase() === text.toLowerCase() ? {} : { title }
}

function plainImage(image: Element): ElementContent[] {
  const alt = attribute(image, 'alt').replace(/\s+/g, ' ').trim()
  if (/\b(?:emoji|wp-smiley)\b/.test(attribute(image, 'className')))
    return alt === '' ? [] : [{ type: 'text', value: alt }]
  const sources = [image.properties.src, image.properties.dataSrc, image.properties.dataLazySrc]
  const src = sources
    .map(source => String(source ?? '').trim())
    .find(source => source !== '' && !noAddress.test(source))
  // A picture that is written into the page itself has no address to point at; its alternative text is text.
  if (src === undefined) return alt === '' ? [] : [{ type: 'text', value: alt }]
  const tiny = ['width', 'height'].some(side => Number(attribute(image, side) || 99) <= 2)
  return alt === '' && tiny ? [] : [{ ...image, properties: { src, alt, ...titled(image, alt) } }]
}

/** A raised reference to a note is one without being raised. */
function noteIn(element: Element): ElementContent[] | undefined {
  return element.children.some(child => isElement(child) && child.tagName === NOTE_REFERENCE)
    ? element.children
    : undefined
}

/** The mark of a footnote as `[1]`: bare, it would read as a figure of the word or number before it. */
function footnoteMark(element: Element): ElementContent[] | undefined {
  const text = textOf(element)
  const refers = element.children.some(child => isElement(child) && attribute(child, 'href').includes('#'))
  if (!refers || !/^\[?[\d*†a-z]{1,4}\]?$/u.test(text)) return undefined
  return [{ type: 'text', value: text.startsWith('[') ? text : `[${text}]` }]
}

/** `m<sup>2</sup>` as `m²`: without it, 10⁶ would be 106. What has no such letters stays as it is. */
function shifted(element: Element, letters: ReadonlyMap<string, string>): ElementContent[] {
  const moved = [...textOf(element)].map(letter => letters.get(letter))
  if (moved.length === 0 || moved.includes(undefined)) return element.children
  return [{ type: 'text', value: moved.join('') }]
}

/** A word with how it is read in brackets behind it, as browsers without ruby show it. */
function plainRuby(ruby: Element): ElementContent[] {
  const bracketed = ruby.children.some(child => isElement(child) && child.tagName === 'rp')
  return ruby.children.flatMap((child): ElementContent[] => {
    if (!isElement(child) || child.tagName !== 'rt' || bracketed) return [child]
    const text = textOf(child)
    return text === '' ? [] : [{ type: 'text', value: `(${text})` }]
  })
}

function inOneLine(heading: boolean, element: Element): ElementContent[] {
  return element.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child]
    if (heading && child.tagName === 'a' && isAnchor(child)) return []
    const children = inOneLine(heading, child)
    if (!blocks.has(child.tagName)) return [{ ...child, children }]
    return [{ type: 'text', value: ' ' }, made('span', children, child), { type: 'text', value: ' ' }]
  })
}

/** The little sign beside a heading that links to the heading itself. */
function isAnchor(link: Element): boolean {
  return attribute(link, 'href').includes('#') && anchorMark.test(textOf(link)) && !holdsImage(link)
}

function pairs(from: string, to: string): [string, string][] {
  const letters = [...to]
  return [...from].map((letter, index) => [letter, letters[index] ?? letter])
}
