import { SaxesParser } from 'saxes'
import { SynopseError } from '../errors.js'

/** An element of a document that was read. Names are without their prefixes. */
export interface XmlNode {
  name: string
  /** Of the name; empty where there is none. */
  namespace: string
  /** By local name; those with a namespace as `{namespace}name`. */
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlNode | string)[]
}

/** Elements may be nested so deep; nothing that people exchange comes near. */
const DEEPEST = 200

/**
 * Reads an XML document. No document type, no entities but the five of XML itself: nothing is expanded, and nothing is fetched.
 *
 * @param path what messages call the file
 * @param options.namedType a document type that holds no rules but says where they are is passed over (default: refused, too)
 * @throws SynopseError `xml.broken` with the line, `xml.doctype`, `xml.tooDeep`
 */
export function parseXml(text: string, path: string, options: { namedType?: boolean } = {}): XmlNode {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: { node: XmlNode; children: (XmlNode | string)[] }[] = []
  let root: XmlNode | undefined
  const place = () => ({ path, line: parser.line, column: parser.column })
  parser.on('error', cause => {
    const reason = cause.message.replace(/^\d+:\d+:\s*|\.$/g, '')
    throw new SynopseError('xml.broken', { ...place(), reason }, { cause })
  })
  parser.on('doctype', type => {
    if (options.namedType && !type.includes('[')) return
    throw new SynopseError('xml.doctype', place())
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= DEEPEST) throw new SynopseError('xml.tooDeep', place())
    const children: (XmlNode | string)[] = []
    const given = Object.values(attributes).map(
      ({ local, uri, value }) => [uri ? `{${uri}}${local}` : local, value] as const,
    )
    const node = { name: local, namespace: uri, attributes: Object.fromEntries(given), children }
    open.at(-1)?.children.push(node)
    open.push({ node, children })
    root ??= node
  })
  parser.on('closetag', () => void open.pop())
  const keep = (text: string) => void open.at(-1)?.children.push(text)
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.write(text.replace(/^\uFEFF/, '')).close()
  if (!root) throw new SynopseError('xml.broken', { ...place(), reason: '–' })
  return root
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
