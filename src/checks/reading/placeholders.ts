import { attributeTexts } from '../../document/attributes.js'
import type { Range } from '../../text/range.js'
import { addressesOf } from './addresses.js'
import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'

/** What a program puts a value for. */
export interface Placeholder extends Range {
  /** Without the white space inside. */
  key: string
  text: string
}

/** `{{name}}`, `${name}`, `{name}`, `{0, number}`, `{% include x %}`; `%s`, `%1$d`, `%.2f`, `%(name)s`, but not `100 %d…`. */
const PLACEHOLDER =
  /\{\{[^{}\n]{1,80}\}\}|\{%[^{}\n]{1,80}%\}|\$?\{\s?[\p{L}_$][\p{L}\p{M}\p{N}_.$-]{0,60}(?:,\s?[a-z]{1,20}(?:,\s?[^{}\n]{1,40})?)?\s?\}|\$?\{\d{1,2}\}|(?<![\p{N}%]\s?)%(?:\d{1,2}\$|\([\p{L}_][\p{L}\p{N}_]{0,60}\))?[-+#0]{0,3}\d{0,3}(?:\.\d{1,2})?[sdifuxXeEgG@](?![\p{L}\p{N}])/gu

/** Shortcodes and tags with texts of their own are markup. */
export function isPlaceholder(text: string, attributes: readonly string[]): boolean {
  const [whole] = text.match(PLACEHOLDER) ?? []
  return whole === text && !/^\{\{[<%]/.test(text) && attributeTexts(text, attributes).length === 0
}

/** The placeholders of a text in order. What looks like one in an address is none. */
export const placeholdersOf = readOnce((text: ReadText): readonly Placeholder[] => {
  if (!/[{%]/.test(text.raw)) return []
  const found = [...text.raw.matchAll(PLACEHOLDER)]
    .filter(([found]) => isPlaceholder(found, text.attributes))
    .map(({ 0: placeholder, index }) => ({
      key: placeholder.replace(/\s+/g, ''),
      text: placeholder,
      start: index,
      end: index + placeholder.length,
    }))
  if (!found.some(({ text }) => text.startsWith('%'))) return found
  const addresses = addressesOf(text)
  let next = 0
  return found.filter(placeholder => {
    while (next < addresses.length && (addresses[next]?.end ?? 0) <= placeholder.start) next++
    const address = addresses[next]
    return !(placeholder.text.startsWith('%') && address && address.start <= placeholder.start)
  })
})
