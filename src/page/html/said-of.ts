import type { Element, Nodes } from 'hast'
import { allElements } from './all-elements.js'
import { attribute } from './attributes.js'
import { declarationsOf } from './declarations.js'
import { folded, textOf } from './text-of.js'

/** What plays, or shows something from elsewhere. */
const media: ReadonlySet<string> = new Set([
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'applet',
  'canvas',
  'img',
])

/** Attributes in which pages name what they embed, the ones that people read first. */
const names = (
  'title ariaLabel alt placeholder dataInstgrmPermalink dataTelegramPost dataTweetId ' +
  'dataVideoid videoid dataPostId src dataSrc data dataHref dataUrl href poster dataAttrs'
).split(' ')

/** Addresses that lead nowhere. */
const nowhere = /^(?:about:|javascript:)/i

/**
 * What a remark says of a node: its text; of something embedded, or of a form without any text, what names it, or its
 * address. Nothing for what a reader does not see.
 *
 * @param enough stop when this many characters are there
 */
export function saidOf(node: Nodes, enough: number): string {
  const parts = [textOf(node, undefined, enough)]
  for (const element of allElements(node, isNamed)) {
    if (parts.join(' ').length >= enough) break
    parts.push(nameOf(element))
  }
  return folded(parts.join(' '))
}

function isNamed(element: Element): boolean {
  if (isUnseen(element)) return false
  const isDrawing = element.tagName === 'svg' && attribute(element, 'ariaLabel') !== ''
  return media.has(element.tagName) || isDrawing || isEmbedded(element) || isTyped(element)
}

/** Whether an element without any text stands for something from elsewhere, which a script puts there. */
export function isEmbedded(element: Element): boolean {
  if (element.tagName === 'script') return attribute(element, 'dataTelegramPost') !== ''
  const isOwn =
    element.tagName.includes('-') ||
    /\bembed\b|^(?:fb|instagram|tiktok|twitter)-/.test(attribute(element, 'className'))
  return isOwn && nameOf(element) !== '' && textOf(element, undefined, 1) === '' && !holdsMedia(element)
}

function holdsMedia(element: Element): boolean {
  return allElements(element, node => node !== element && media.has(node.tagName)).length > 0
}

/** A field for a text, by what it asks for. */
function isTyped({ tagName, properties }: Element): boolean {
  return (tagName === 'input' || tagName === 'textarea') && properties.type !== 'hidden'
}

/** A pixel that counts readers, and what is hidden. */
function isUnseen(element: Element): boolean {
  const tiny = ['width', 'height'].some(side => Number(attribute(element, side) || 99) <= 2)
  return tiny || declarationsOf(element).get('display') === 'none' || attribute(element, 'hidden') !== ''
}

function nameOf(element: Element): string {
  const own = names
    .map(name => folded(attribute(element, name)))
    .find(name => name !== '' && !nowhere.test(name))
  if (own !== undefined) return /^data:/.test(own) ? own.slice(0, own.search(/[;,]/)) : addressIn(own)
  const source = allElements(element, ({ tagName }) => tagName === 'source')[0]
  const inner = source ? attribute(source, 'src') : ''
  if (inner !== '') return inner
  return media.has(element.tagName) && element.tagName !== 'img' ? element.tagName : ''
}

/** Substack writes all that it knows of a post as JSON. */
function addressIn(name: string): string {
  return name.startsWith('{') ? (/"(?:canonical_)?url":"([^"]+)"/.exec(name)?.[1] ?? '') : name
}
