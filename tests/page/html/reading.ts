import { readFileSync } from 'node:fs'
import { readHtml } from '../../../src/page/html/read-html.js'
import type { Page } from '../../../src/page/page.js'

/** The page a piece of HTML gives, cut as it is by default. */
export function pageOf(html: string): Page {
  return readHtml(html, { keepAll: false })
}

/** The Markdown a piece of HTML gives. */
export function markdownOf(html: string): string {
  return pageOf(html).markdown
}

/** The remarks in one line each: `cut navigation 2-3 Start`. */
export function saidOf(html: string): string[] {
  return pageOf(html).remarks.map(
    ({ kind, reason, from, to, text }) => `${kind} ${reason} ${from}-${to} ${text}`,
  )
}

/** A file of the folder `fixtures`. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}
