import { frontMatterOf } from '../document/front-matter/index.js'
import { readHtml } from './html/read-html.js'
import type { Page } from './page.js'
import { readText } from './text/read-text.js'

/** How to read a page. */
export interface ReadPageOptions {
  /** Cut nothing but what is no text. */
  keepAll: boolean
  /** BCP 47, what the page is likely to be written in. */
  language: string
}

/** What a text can be, and how each is read. */
const READERS = {
  markdown: (text: string): Page => ({
    markdown: `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`,
    remarks: [],
    languages: [],
  }),
  html: readHtml,
  text: readText,
} as const satisfies Record<string, (text: string, options: ReadPageOptions) => Page>

export type PageType = keyof typeof READERS
export const PAGE_TYPES = Object.keys(READERS) as PageType[]

/** Reads a page of a known type into Markdown. */
export function readPage(text: string, type: PageType, options: ReadPageOptions): Page {
  return READERS[type](text, options)
}

const BY_ENDING: Record<string, PageType> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
}

/** What a text is: by the ending of its file's name, else by what it begins with and by marks that only Markdown has. */
export function pageType(name: string, text: string): PageType {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (Object.hasOwn(BY_ENDING, ending)) return BY_ENDING[ending] as PageType
  if (
    /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|main|article)\b/i.test(text.slice(0, 10_000))
  )
    return 'html'
  if (frontMatterOf(text)) return 'markdown'
  return /^#{1,6} \S|^\[\^?[^\]]+\]: |^```|\]\(\S+\)/m.test(text) ? 'markdown' : 'text'
}
