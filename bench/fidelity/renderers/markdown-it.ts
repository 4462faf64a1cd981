import MarkdownIt, { type Token } from 'markdown-it'
import { type Draft, draftOf, replaceIn } from '../draft.js'
import { splitFrontMatter } from '../front-matter.js'
import { hideAddresses } from '../hide-addresses.js'
import { parseHtml, textsIn } from '../html-texts.js'
import { Opaque } from '../opaque.js'
import { pageOf } from '../page.js'
import { Shown } from '../shown.js'
import { sameWords, wordsOf } from '../words.js'
import { keepPlaces, type Places, placesOf } from './places.js'
import type { Renderer } from './renderer.js'

export interface Generator {
  /** What is taken out before Markdown is read; `asBlock` where a line of its own ends a paragraph. */
  opaque?: { pattern: RegExp; asBlock?: boolean }[]
  plugins?: ((md: MarkdownIt) => void)[]
  /** Whether each line end is a line break. */
  breaks?: boolean
  /** Which bare addresses are links. */
  links?: 'none' | 'addresses' | 'addresses and mail'
}

/** A generator that reads Markdown as markdown-it with these plugins does. */
export function markdownIt({
  opaque: taken = [],
  plugins = [],
  breaks = false,
  links = 'addresses and mail',
}: Generator): Renderer {
  const md = new MarkdownIt({ html: true, linkify: links !== 'none', breaks })
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: links === 'addresses and mail' })
  // Addresses are compared as they are written.
  md.normalizeLink = address => address
  md.validateLink = () => true
  keepPlaces(md)
  for (const plugin of plugins) plugin(md)
  return file => {
    const opaque = new Opaque()
    const { body } = splitFrontMatter(file)
    let draft = replaceIn(draftOf(file, body), /\r\n?/g, () => '\n')
    for (const { pattern, asBlock = false } of taken) draft = opaque.takeOut(draft, pattern, { asBlock })
    const shown = new Shown(file.length)
    for (const [start, end] of opaque.places) shown.mark(start, end)
    const places = placesOf(draft, shown)
    const tokens = md.parse(draft.text, { places })
    for (const token of tokens) {
      if (token.type === 'inline') confirm(token, places)
      else if (token.type === 'html_block') showHtml(token, draft, places)
    }
    hideAddresses(draft, shown)
    const html = md.renderer.render(tokens, md.options, { places })
    return { page: pageOf(parseHtml(html), opaque), shown }
  }
}

/** Rules that look at finished text take some of it away again: what is on the page in the end counts. */
function confirm(token: Token, { shown, ofInline }: Places): void {
  const at = ofInline.get(token)
  if (!at) return
  const seen = wordsOf(token.content).filter(({ start }) => shown.isText(at[start] ?? -1))
  const final = wordsOf(textOf(token.children ?? []))
  const found = sameWords(seen, final)
  for (const [index, { start, text }] of seen.entries())
    for (let sign = start; sign < start + text.length; sign++) {
      if (!found[index]) shown.hidden(at[sign] ?? -1)
    }
  const kept = abbreviations(token.children ?? [])
  for (const { start, text } of seen)
    if (kept.has(text)) for (let sign = start; sign < start + text.length; sign++) shown.kept(at[sign] ?? -1)
}

/** What is read of finished tokens; code is not, be it Markdown's or in tags. */
function textOf(tokens: readonly Token[]): string {
  let code = 0
  return tokens
    .map(token => {
      if (token.type === 'html_inline') {
        if (CODE.test(token.content)) code += token.content.startsWith('</') ? -1 : 1
        return '\u0000'
      }
      if (code > 0) return '\u0000'
      if (token.type === 'image') return ` ${textOf(token.children ?? [])} `
      return /^text/.test(token.type) ? token.content : token.type.endsWith('break') ? ' ' : '\u0000'
    })
    .join('')
}

const CODE = /^<\/?(?:code|pre|script|style|tex)\b/i

function abbreviations(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.flatMap((token, index) =>
      token.type === 'abbr_open' ? wordsOf(tokens[index + 1]?.content ?? '').map(({ text }) => text) : [],
    ),
  )
}

function showHtml(token: Token, draft: Draft, { shown, lines }: Places): void {
  const start = lines[token.map?.[0] ?? 0] ?? 0
  // The block may stand in a quote or a list; then its lines are found one by one.
  const found = draft.text.startsWith(token.content, start)
  for (const [from, to] of textsIn(token.content))
    if (found) for (let index = from; index < to; index++) shown.text(draft.at[start + index] ?? -1)
}
