import { h } from 'hastscript'
import type { Words } from '../locales/words.js'
import { type Content, contentOf } from './content.js'
import { htmlPage } from './html-page.js'
import type { Publication } from './publication.js'
import { countShortfalls, SHORTFALLS } from './publish.js'

/** A file of the site. */
export interface SiteFile {
  /** Below the folder of the site, with `/`. */
  name: string
  text: string
}

/** Where an image is that a page shows, relative to the corpus and to the folder of the page's language. */
export interface SiteImage {
  language: string
  path: string
}

/** A document in a language, as its page and the lists show it. */
type TitledPublication = Publication & Content & { words: Words }

/**
 * All pages of a site: a document in each language, a list of them in each language, and a way in.
 *
 * @param endings of the files that documents are written in, each with its dot: links to these lead to their pages
 */
export function sitePages(
  publications: readonly Publication[],
  wordsOf: (language: string) => Words,
  endings: readonly string[],
): { files: SiteFile[]; images: SiteImage[] } {
  const languages = [...new Set(publications.map(({ language }) => language))]
  const titled = publications.map((publication): TitledPublication => {
    const words = wordsOf(publication.language)
    const marks = { original: words('site.original'), behind: words('site.behind') }
    return { ...publication, ...contentOf(publication, marks, words('site.footnotes'), endings), words }
  })
  const images = titled.flatMap(({ document, language, images }) =>
    images.flatMap(address => {
      const path = beside(document, address)
      return path === undefined ? [] : [{ language, path }]
    }),
  )
  const documents = titled.map(page => documentPage(page, languages))
  const listing = (language: string, up: string) => {
    const shown = titled.filter(page => page.language === language)
    return listPage(shown, language, languages, up, wordsOf(language))
  }
  const lists = languages.map(language => ({
    name: `${language}/index.html`,
    text: listing(language, '../'),
  }))
  const [first] = languages
  const way = first === undefined ? [] : [{ name: 'index.html', text: listing(first, '') }]
  // A document may be called so itself.
  const taken = new Set(documents.map(({ name }) => name))
  return { files: [...documents, ...lists.filter(({ name }) => !taken.has(name)), ...way], images }
}

function documentPage(page: TitledPublication, languages: readonly string[]): SiteFile {
  const { document, language, title, body, rows, words } = page
  const up = '../'.repeat(document.split('/').length)
  const versions = languages.map(other => ({
    language: other,
    address: addressOf(`${up}${other}/${document}.html`),
  }))
  const told = standing(rows, words)
  const content = h('main', [...body.children, ...(told ? [h('p.standing', told)] : [])])
  const text = htmlPage({ language, title, versions, selector: words('site.selector'), content })
  return { name: `${language}/${document}.html`, text }
}

/** The list of the documents in a language. @param up from its folder to that of the site */
function listPage(
  shown: readonly TitledPublication[],
  language: string,
  languages: readonly string[],
  up: string,
  words: Words,
): string {
  const items = shown.map(({ document, title, rows }) => {
    const told = standing(rows, words)
    const link = h('a', { href: addressOf(`${up}${language}/${document}.html`) }, title)
    return h('li', [link, ...(told ? [h('div.standing', told)] : [])])
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
