import type { Element, Nodes } from 'hast'
import { attribute, isElement } from './attributes.js'
import { textOf } from './text-of.js'

/** A notice is shorter than this (characters); what is longer is a text about cookies. */
const longest = 2500

/** And longer than this: a button alone ("Alle Cookies akzeptieren") is only a part of it. */
const shortest = 60

const pressed: ReadonlySet<string> = new Set(['button', 'a', 'input'])
const content: ReadonlySet<string> = new Set(['h1', 'article', 'main', 'body'])
const subject = /cookie|куки|ملفات تعريف الارتباط/i
const answers =
  /(?:akzeptier|annehmen|zustimmen|ablehnen|erlauben|einverstanden|^verstanden|^ok$|accept|agree|allow|reject|принять|соглас|أوافق|قبول)/i

/** What has been seen of a notice in a part of the page. */
interface Part {
  speaks: boolean
  asks: boolean
  length: number
  /** It holds a notice already, or something that no notice holds. */
  closed: boolean
}

/** The smallest elements that ask for consent to cookies: they speak of them, and have a button to say yes or no. */
export function cookieNotices(body: Element): Set<Element> {
  const found = new Set<Element>()
  const visit = (node: Nodes): Part => {
    const part: Part = { speaks: false, asks: false, length: 0, closed: false }
    if (node.type === 'text') {
      part.speaks = subject.test(node.value)
      part.length = node.value.trim().length
    }
    if (!('children' in node)) return part
    for (const inner of node.children.map(visit)) {
      part.speaks ||= inner.speaks
      part.asks ||= inner.asks
      part.closed ||= inner.closed
      part.length += inner.length
    }
    if (!isElement(node)) return part
    part.asks ||= isAnswer(node)
    part.closed ||= content.has(node.tagName)
    if (part.closed || !part.speaks || !part.asks || part.length < shortest || part.length > longest)
      return part
    found.add(node)
    return { ...part, closed: true }
  }
  visit(body)
  return found
}

function isAnswer(element: Element): boolean {
  if (!pressed.has(element.tagName)) return false
  const label = textOf(element, undefined, shortest) || attribute(element, 'value')
  return label.length < shortest && answers.test(label)
}
