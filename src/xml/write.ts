/** An element with its attributes and what is in it: text, elements on lines of their own, or both in one line. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string | number | undefined>>
  content?: string | readonly (XmlElement | string)[] | undefined
}

/** An element as an XML 1.0 document. Attributes that are undefined are left out. */
export function xmlText(root: XmlElement): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, '')].join('\n')
}

/** A document without what one of its elements holds, which is written piece by piece between its beginning and its end. */
export interface XmlFrame {
  before: string
  piece: (elements: readonly XmlElement[]) => string
  after: string
  /** The document of which nothing is between. */
  empty: string
}

/** Stands for what an element holds. No text looks like it, for none has such a bracket. */
const HOLE: XmlElement = { name: '-', attributes: {} }

/** @param around the document with its element that holds what it is given, and nothing else */
export function xmlFrame(around: (content: readonly XmlElement[]) => XmlElement): XmlFrame {
  const [before = '', after = ''] = xmlText(around([HOLE])).split(`${inline(HOLE)}\n`)
  const start = before.lastIndexOf('\n') + 1
  const indent = before.slice(start)
  return {
    before: before.slice(0, start),
    piece: elements => elements.flatMap(element => lines(element, indent).map(line => `${line}\n`)).join(''),
    after: `${after}\n`,
    empty: `${xmlText(around([]))}\n`,
  }
}

function lines(element: XmlElement, indent: string): string[] {
  const { name, content = [] } = element
  const isMixed = typeof content === 'string' || content.some(part => typeof part === 'string')
  if (isMixed || content.length === 0) return [indent + inline(element)]
  const children = content as readonly XmlElement[]
  return [
    `${indent}<${name}${attributesOf(element)}>`,
    ...children.flatMap(child => lines(child, `${indent}  `)),
    `${indent}</${name}>`,
  ]
}

function inline(part: XmlElement | string): string {
  if (typeof part === 'string') return escaped(part)
  const { name, content = [] } = part
  const inner = typeof content === 'string' ? escaped(content) : content.map(inline).join('')
  const open = `<${name}${attributesOf(part)}`
  return content.length === 0 ? `${open}/>` : `${open}>${inner}</${name}>`
}

function attributesOf({ attributes }: XmlElement): string {
  return Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('')
}

/** What no XML 1.0 document may hold, not even as a reference: most controls, lone surrogates, two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** What XML reads as markup, what it folds in an attribute, and what a terminal would obey. */
const SPECIAL = /[<>&"\t\n\r\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g

const NAMED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }

/** A text as XML can hold it: what it can't is U+FFFD. */
export function xmlSafe(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD')
}

/** Text that stands for itself between tags and between double quotes. */
function escaped(text: string): string {
  return xmlSafe(text).replace(
    SPECIAL,
    sign => NAMED[sign] ?? `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`,
  )
}
