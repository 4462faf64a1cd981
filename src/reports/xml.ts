/** An element with its attributes and what is in it: text, or elements on lines of their own. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string | number>>
  content?: string | readonly XmlElement[]
}

/** An element as an XML 1.0 document. */
export function xmlText(root: XmlElement): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, '')].join('\n')
}

function lines({ name, attributes, content = [] }: XmlElement, indent: string): string[] {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const open = `${indent}<${name}${given.join('')}`
  if (content.length === 0) return [`${open}/>`]
  if (typeof content === 'string') return [`${open}>${escaped(content)}</${name}>`]
  return [`${open}>`, ...content.flatMap(child => lines(child, `${indent}  `)), `${indent}</${name}>`]
}

/** What no XML 1.0 document may hold, not even as a reference: most controls, lone surrogates, two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** What XML reads as markup, what it folds in an attribute, and what a terminal would obey. */
const SPECIAL = /[<>&"\t\n\r\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g

const NAMED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }

/** Text that stands for itself between tags and between double quotes. */
function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(SPECIAL, sign => NAMED[sign] ?? `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
}
