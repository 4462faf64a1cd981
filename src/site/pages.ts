import { h } from 'hastscript'
import type { Words } from '../locales/words.js'
import { contentOf } from './content.js'
import { htmlPage, type PageVersion } from './html-page.js'
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

/** All pages of a site: a document in each language, a list of them in each language, and a way in. */
export function sitePages(
  publications: readonly Publication[],
  wordsOf: (language: string) => Words,
): { files: SiteFile[]; images: SiteImage[] } {
  const languages = [...new Set(publications.map(({ language }) => language))]
  const images: SiteImage[] = []
  const titled = publications.map(publication => {
    const words = wordsOf(publication.language)
    const marks = { original: words('site.original'), behind: words('site.behind') }
    const content = contentOf(publication, marks, words('site.footnotes'))
    for (const address of content.images) {
      const path = beside(publication.document, address)
      if (path !== undefined) images.push({ language: publication.language, path })
    }
    return { ...publication, ...content, words }
  })
  const documents = titled.map(({ document, language, title, body, rows, words }) => {
    const up = '../'.repeat(document.split('/').length)
    const versions = languages.map(other => ({
      language: other,
      address: addressOf(`${up}${other}/${document}.html`),
    }))
    const told = standing(rows, words)
    const content = h('main', [...body.children, ...(told ? [h('p.standing', told)] : [])])
    const text = htmlPage({ language, title, versions, selector: words('site.selector'), content })
    return { name: `${language}/${document}.html`, text }
  })
  const listing = (current: string, up: string) => {
    const words = wordsOf(current)
    const items = titled
      .filter(({ language }) => language === current)
      .map(({ document, title, rows }) => {
        const told = standing(rows, words)
        const link = h('a', { href: addressOf(`${up}${current}/${document}.html`) }, title)
        return h('li', [link, ...(told ? [h('div.standing', told)] : [])])
      })
    const versions: PageVersion[] = languages.map(language => ({
      language,
      address: addressOf(`${up}${language}/index.html`),
    }))
    const content = h('main', [h('h1', words('site.documents')), h('ul.documents', items)])
    const title = words('site.documents')
    return htmlPage({ language: current, title, versions, selector: words('site.selector'), content })
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
