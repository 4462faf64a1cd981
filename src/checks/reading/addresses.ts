import { languageOf } from '../../languages/tag.js'
import type { Range } from '../../text/range.js'
import { nodesOf } from './nodes.js'
import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'

/** An address in a text: of the web, of a file beside the document, or of mail. */
export interface Address extends Range {
  kind: 'web' | 'mail'
  /** As the text has it. */
  text: string
  /** Whether markup leads to it, so that it can get lost with the markup. */
  marked: boolean
}

/** Addresses that stand in plain text. */
const PLAIN =
  /(?:https?|ftp):\/\/[^\s<>"`{}|\\^\ufffc]+|(?<![\p{L}\p{N}@/.])www\.[^\s<>"`{}|\\^\ufffc]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu

/** Attributes of HTML that hold an address. */
const ATTRIBUTE = /\s(?:href|src|cite|poster|action)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))/giu

/** What ends a sentence behind an address rather than the address. */
const BEHIND = /[.,;:!?'’”“»«)\]*_…،؛؟]/u

const MAIL = /^mailto:/i

/** All addresses of a text in order. */
export const addressesOf = readOnce((text: ReadText): readonly Address[] => {
  if (text.kind === 'front-matter') return plainAddresses(text.raw, 0)
  if (!/[:@(=]|www\./i.test(text.raw)) return []
  return nodesOf(text).flatMap(({ node, start, end }): Address[] => {
    const raw = text.raw.slice(start, end)
    switch (node.type) {
      case 'link':
      case 'image':
        return [linkedAddress(node.url, raw, start, end)]
      case 'html':
        return attributeAddresses(raw, start)
      case 'inlineCode':
        return plainAddresses(raw, start).map(address => ({ ...address, marked: true }))
      default:
        return []
    }
  })
})

/** The address of a link or an image, at its place where it stands there as it is. */
function linkedAddress(url: string, raw: string, start: number, end: number): Address {
  const text = url.replace(MAIL, '')
  const at = url === '' ? -1 : raw.lastIndexOf(text)
  return {
    kind: kindOf(url),
    text,
    marked: /[[<]/.test(raw.charAt(0)) || raw.startsWith('!'),
    ...(at < 0 ? { start, end } : { start: start + at, end: start + at + text.length }),
  }
}

function attributeAddresses(raw: string, start: number): Address[] {
  return [...raw.matchAll(ATTRIBUTE)].map(match => {
    const url = match[1] ?? match[2] ?? match[3] ?? ''
    const begin = start + match.index + match[0].lastIndexOf(url)
    return {
      kind: kindOf(url),
      text: url.replace(MAIL, ''),
      marked: true,
      start: begin,
      end: begin + url.length,
    }
  })
}

const kindOf = (url: string): Address['kind'] => (MAIL.test(url) ? 'mail' : 'web')

function plainAddresses(text: string, offset: number): Address[] {
  return [...text.matchAll(PLAIN)].map(({ 0: found, index }) => {
    let end = found.length
    while (end > 0 && BEHIND.test(found[end - 1] as string)) end--
    const address = found.slice(0, end)
    const kind = /^[\w.+-]+@/.test(address) ? 'mail' : 'web'
    return { kind, text: address, marked: false, start: offset + index, end: offset + index + end }
  })
}

/** An address in its parts, so that those can be compared that every language has the same. */
export interface AddressParts {
  /** Host, path and query in one form. */
  page: string
  /** The same without what names a language; of a file beside the document, without the way up to its folder. */
  neutral: string
  /** The host without what names a language. */
  host: string
  /** The language of the page, where the address names it. */
  language: string | undefined
  fragment: string
}

/** A copy in an archive of the web is the page that it was made of. */
const ARCHIVE = /^web\.archive\.org\/web\/\d{1,14}[a-z_]{0,4}\/(?:https?:\/\/)?(?:www\.)?/i

/** Takes an address apart. `languages` are those that it may name. */
export function addressPartsOf(address: string, languages: readonly string[]): AddressParts {
  const bare = trimmed(
    unescaped(address)
      .replace(/^(?:https?:)?\/\//i, '')
      .replace(/^www\./i, '')
      .replace(ARCHIVE, ''),
  )
  const hash = bare.indexOf('#')
  const [whole, fragment] = hash < 0 ? [bare, ''] : [bare.slice(0, hash), bare.slice(hash + 1)]
  const hasHost = /^(?:\w+:|\/\/|www\.)/i.test(address)
  const slash = whole.search(/[/?]/)
  const host = !hasHost ? '' : (slash < 0 ? whole : whole.slice(0, slash)).toLowerCase()
  const rest = trimmed(hasHost ? (slash < 0 ? '' : whole.slice(slash)) : whole)
  const isLanguage = (part: string) => languages.includes(languageOf(part))
  const labels = host.split('.')
  const named = [...labels.slice(0, -1), ...rest.split(/[/?&=]/)].find(isLanguage)
  const neutralHost = labels
    .filter((label, index) => index === labels.length - 1 || !isLanguage(label))
    .join('.')
  const neutral = rest
    .split(/([/?&=._-])/)
    .filter(part => !isLanguage(part))
    .join('')
    .replace(/[/?&=._-]+/g, sign => sign[0] as string)
  return {
    page: host + rest,
    // A translation lies in another folder than its original, and has another way to the same file.
    neutral: neutralHost + trimmed(isFrom(whole, hasHost) ? neutral.replace(/^[./]+/, '') : neutral),
    host: neutralHost,
    language: named && languageOf(named),
    fragment,
  }
}

/** Whether an address leads from the folder of its document, not from the root of a site. */
function isFrom(address: string, hasHost: boolean): boolean {
  return !hasHost && !address.startsWith('/')
}

/** Without the slashes and signs at the end that no address needs. */
function trimmed(address: string): string {
  let end = address.length
  while (end > 0 && (address[end - 1] === '/' || BEHIND.test(address[end - 1] as string))) end--
  return address.slice(0, end)
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address).normalize('NFC')
  } catch {
    return address
  }
}
