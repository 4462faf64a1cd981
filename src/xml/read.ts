import { SaxesParser } from 'saxes'
import { SynopseError } from '../errors.js'
import { withoutMark } from '../text/byte-order-mark.js'

/** An element of a document that was read. Names are without their prefixes. */
export interface XmlNode {
  name: string
  /** Of the name; empty where there is none. */
  namespace: string
  /** By local name; those with a namespace as `{namespace}name`. */
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlNode | string)[]
  /** The line that it begins in, from 1. */
  line: number
  /** Of an element that may be left out: what in it can't be read. */
  fault?: string
}

/** Elements may be nested so deep; nothing that people exchange comes near. */
const DEEPEST = 200

/** Signs that can't be read, before what has them counts as no XML at all. */
const MOST_FAULTS = 10_000

/** Errors of a sign, behind which the document goes on: what is in the element can't be trusted, what is around it can. */
const OF_A_SIGN =
  /^(?:disallowed character\.|disallowed character in entity|empty entity|malformed character entity|undefined entity|the string "\]\]>")/

/** Some tools copy elements without the namespaces of their prefixes; names are known without them. */
const OF_A_PREFIX = /^unbound namespace prefix/

/** A sign that no document may hold. */
const NO_SIGN = '\uFFFF'

/** An ampersand that begins no reference; the parser would read on to the next semicolon, wherever that is. */
const BARE_AMPERSAND =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?!(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z_][\w.:-]{0,99});)/gi

/**
 * Reads an XML document. No entities but the five of XML itself: nothing is expanded. A document type that holds no rules is passed
 * over, whatever it says where they are: nothing is fetched.
 *
 * @param path what messages call the file
 * @param units names of elements that can be left out: one that holds a sign that can't be read has a `fault` (default: none)
 * @throws SynopseError `xml.broken` with the line, `xml.doctype`, `xml.tooDeep`
 */
export function parseXml(text: string, path: string, units: readonly string[] = []): XmlNode {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: { node: XmlNode; children: (XmlNode | string)[] }[] = []
  let root: XmlNode | undefined
  let faults = 0
  /** The tag that is being read. */
  let tag: { name: string; line: number; fault?: string } | undefined
  const place = () => ({ path, line: parser.line, column: parser.column })
  parser.on('error', cause => {
    const reason = cause.message.replace(/^\d+:\d+:\s*|\.$/g, '')
    if (OF_A_PREFIX.test(reason)) return
    const unit = open.find(({ node }) => units.includes(node.name))?.node
    const held = unit ?? (tag && units.includes(tag.name) ? tag : undefined)
    if (!held || !OF_A_SIGN.test(`${reason}.`) || ++faults > MOST_FAULTS)
      throw new SynopseError('xml.broken', { ...place(), reason }, { cause })
    held.fault ??= reason
  })
  parser.on('doctype', type => {
    if (type.includes('[')) throw new SynopseError('xml.doctype', place())
  })
  parser.on('opentagstart', ({ name }) => {
    tag = { name: name.slice(name.indexOf(':') + 1), line: parser.line }
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= DEEPEST) throw new SynopseError('xml.tooDeep', place())
    const children: (XmlNode | string)[] = []
    const given = Object.values(attributes).map(
      ({ local, uri, value }) => [uri ? `{${uri}}${local}` : local, value] as const,
    )
    const { line = parser.line, fault } = tag ?? {}
    const node: XmlNode = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(given),
      children,
      line,
      ...(fault !== undefined && { fault }),
    }
    tag = undefined
    open.at(-1)?.children.push(node)
    open.push({ node, children })
    root ??= node
  })
  parser.on('closetag', () => void open.pop())
  const keep = (text: string) => void open.at(-1)?.children.push(text)
  parser.on('text', keep)
  parser.on('cdata', keep)
  const sound = withoutMark(text).replace(BARE_AMPERSAND, found => (found === '&' ? NO_SIGN : found))
  parser.write(sound).close()
  if (!root) throw new SynopseError('xml.broken', { ...place(), reason: '–' })
  return root
}

/** The value of the first attribute of a local name, whatever its namespace. */
export function attributeOf({ attributes }: XmlNode, name: string): string | undefined {
  const key = Object.keys(attributes).find(key => key.slice(key.lastIndexOf('}') + 1) === name)
  return key === undefined ? undefined : attributes[key]
}

/** The children that are elements. */
export function elementsIn({ children }: XmlNode): XmlNode[] {
  return children.filter(child => typeof child !== 'string')
}

/** The language of what is in an element, as it says itself. */
export function languageAt({ attributes }: XmlNode): string | undefined {
  return attributes['{http://www.w3.org/XML/1998/namespace}lang']
}

/** The elements of a name anywhere below a node, in the order of the document; not inside of each other. */
export function* elementsNamed(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of node.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    else yield* elementsNamed(child, name)
  }
}

/** The first child of a name. */
export function childNamed({ children }: XmlNode, name: string): XmlNode | undefined {
  return children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name)
}

/** All text in a node, elements left out. */
export function textIn({ children }: XmlNode): string {
  return children.map(child => (typeof child === 'string' ? child : textIn(child))).join('')
}
