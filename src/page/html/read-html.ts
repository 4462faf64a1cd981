import type { Element, Root, RootContent } from 'hast'
import type { Page, Remark } from '../page.js'
import { attribute, elementsOf } from './attributes.js'
import { faithful } from './faithful.js'
import { findMain, type MainContent } from './find-main.js'
import { keptTree } from './kept-tree.js'
import { languageSelectors } from './language-selectors.js'
import { languagesOf } from './languages-of.js'
import { linkLists } from './link-lists.js'
import { noteDefinitions } from './notes/note-definitions.js'
import { takeNotes } from './notes/take-notes.js'
import { readWordProcessors } from './office/word-processors.js'
import { calledInHead } from './page-title.js'
import { parseHtml } from './parse-html.js'
import { type Cuts, planCuts } from './plan-cuts.js'
import { promoteTitle } from './promote-title.js'
import { cutRemarks, remarkOn } from './remarks.js'
import { isSiteName, siteNames } from './site-name.js'
import { stringify } from './stringify.js'
import { textOf } from './text-of.js'
import { toBlocks } from './to-blocks.js'
import { withTitle } from './with-title.js'

/** How much of a page to keep. */
export interface ReadHtmlOptions {
  /** Cut nothing but what is no text (scripts, styles, templates), and take the whole page for its main content. */
  keepAll: boolean
}

/**
 * Reads a page that was saved from a browser, or written by hand: its main content as Markdown, what was left out or
 * guessed, and the languages that it offers. A page without any text gives the empty string.
 *
 * @throws SynopseError `html.tooDeep` where elements are nested too deep to be read
 */
export function readHtml(html: string, { keepAll }: ReadHtmlOptions): Page {
  const tree = parseHtml(html)
  readWordProcessors(tree)
  const selectors = languageSelectors(tree)
  const languages = languagesOf(tree, selectors)
  const body = bodyOf(tree)
  if (body === undefined) return { markdown: '', remarks: [], languages }

  const notes = takeNotes(tree)
  const sites = siteNames(tree)
  const isSite = (heading: Element) => isSiteName(heading) || sites.includes(textOf(heading))
  const cuts: Cuts = keepAll ? new Map() : planCuts(body, selectors, isSite)
  const main: MainContent = keepAll ? { root: body, by: 'main' } : findMain(body, cuts)
  if (main.by === 'density') for (const list of linkLists(main.root, cuts)) cuts.set(list, 'navigation')

  const language = elementsOf(tree).map(element => attribute(element, 'lang'))[0] ?? ''
  const kept = keptTree(main.root, cuts)
  promoteTitle(kept)
  const foot = noteDefinitions(kept, notes, language)
  const content = toBlocks(kept, language)
  const called = calledInHead(tree, sites)
  const page = { called, body, root: main.root, cuts, language, keepAll }
  const titled = content.length === 0 ? { blocks: content, remarks: [] } : withTitle(content, page)
  // Where nothing was chosen, nothing was guessed.
  const chosen =
    main.by === 'density' && main.root !== body && remarkOn('guess', 'main-by-density', main.root)
  const cut = keepAll ? [] : cutRemarks(body, main.root, cuts, titled.taken)
  const remarks = [chosen || undefined, ...titled.remarks, ...cut].filter(remark => remark !== undefined)
  return {
    markdown: stringify(faithful([...titled.blocks, ...foot], stringify)),
    remarks: remarks.sort(byPlace),
    languages,
  }
}

function bodyOf(tree: Root): Element | undefined {
  const html: RootContent | undefined = tree.children.find(child => child.type === 'element')
  return html?.type === 'element' ? elementsOf(html).find(child => child.tagName === 'body') : undefined
}

function byPlace(left: Remark, right: Remark): number {
  return left.from - right.from || left.to - right.to
}
