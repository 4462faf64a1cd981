import { h } from 'hastscript'
import type { Words } from '../locales/words.js'
import { contentOf } from './content.js'
import { htmlPage } from './html-page.js'
import type { Publication } from './publication.js'
import { countShortfalls, SHORTFALLS } from './publish.js'

/** What all pages of a site have in common. */
export interface Site {
  /** In their order; the first is the way in. */
  languages: readonly string[]
  wordsOf: (language: string) => Words
  /** Of the files that documents are written in, each with its dot: links to these lead to their pages. */
  endings: readonly string[]
}

/** A document in a language, as a list shows it. */
export interface Titled {
  document: string
  language: string
  title: string
  /** How many of its paragraphs fall short; nothing where none does. */
  standing: string
}

/** A page, and what others have to know of it. */
export interface SitePage {
  text: string
  titled: Titled
  /** Images that it shows, relative to the corpus and to the folder of its language. */
  images: string[]
}

/** Where the page of a document is. */
export const pageName = (language: string, document: string) => `${language}/${document}.html`

/** The page of a document in a language. */
export function sitePage(publication: Publication, { languages, wordsOf, endings }: Site): SitePage {
  const { document, language, rows } = publication
  const words = wordsOf(language)
  const marks = { original: words('site.original'), behind: words('site.behind') }
  const { title, body, images } = contentOf(publication, marks, words('site.footnotes'), endings)
  const up = '../'.repeat(document.split('/').length)
  const versions = languages.map(other => ({
    language: other,
    address: addressOf(up + pageName(other, document)),
  }))
  const told = standing(rows, words)
  const content = h('main', [...body.children, ...(told ? [h('p.standing', told)] : [])])
  return {
    text: htmlPage({ language, title, versions, selector: words('site.selector'), content }),
    titled: { document, language, title, standing: told },
    images: images.flatMap(address => beside(document, address) ?? []),
  }
}

/**
 * The lists of the documents: one in each language, and a way in.
 *
 * @param taken names of pages: a document may be called as a list is
 * @param titled what there is in a language, asked once the pages are made
 */
export function siteLists(
  site: Site,
  taken: ReadonlySet<string>,
  titled: (language: string) => readonly Titled[],
): { name: string; text: () => string }[] {
  const { languages } = site
  const list = (name: string, language: string, up: string) => ({
    name,
    text: () => listPage(titled(language), language, up, site),
  })
  const lists = languages.map(language => list(`${language}/index.html`, language, '../'))
  return [
    ...lists.filter(({ name }) => !taken.has(name)),
    ...languages.slice(0, 1).map(first => list('index.html', first, '')),
  ]
}

/** The list of the documents in a language. @param up from its folder to that of the site */
function listPage(
  shown: readonly Titled[],
  language: string,
  up: string,
  { languages, wordsOf }: Site,
): string {
  const words = wordsOf(language)
  const items = shown.map(({ document, title, standing }) => {
    const link = h('a', { href: addressOf(up + pageName(language, document)) }, title)
    return h('li', [link, ...(standing ? [h('div.standing', standing)] : [])])
  })
  const versions = languages.map(other => ({
    language: other,
    address: addressOf(`${up}${other}/index.html`),
  }))
  const title = words('site.documents')
  const content = h('main', [h('h1', title), h('ul.documents', items)])
  return htmlPage({ language, title, versions, selector: words('site.selector'), content })
}

/** How many paragraphs of a page fall short; nothing where none does. */
function standing(rows: Publication['rows'], words: Words): string {
  const counts = countShortfalls(rows)
  return SHORTFALLS.flatMap(name => {
    const number = counts[name]
    return number > 0 ? [words(`site.standing.${name}`, { number, all: rows.length })] : []
  }).join(' ')
}

function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** The path of something beside a document, relative to the corpus; undefined if it leads out of that. */
function beside(document: string, address: string): string | undefined {
  const path = decoded(address.replace(/[?#].*$/s, ''))
  const parts = document.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.length > 0 ? parts.join('/') : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
