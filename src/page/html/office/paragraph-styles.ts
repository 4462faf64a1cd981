import type { Element, ElementContent, Nodes, Parents } from 'hast'
import { allElements } from '../all-elements.js'
import { attribute, isElement } from '../attributes.js'
import { declarationsOf } from '../declarations.js'
import { made } from '../rewrite.js'
import { textOf } from '../text-of.js'
import { replaceRuns } from './groups.js'

type Style = 'title' | 'quote' | 'contents'

/** The paragraph styles of Word by their class, whose names are the same in every language of Word. */
const styles: readonly [RegExp, Style][] = [
  [/^MsoTitle(?:CxSp(?:First|Middle|Last))?$/, 'title'],
  [/^Mso(?:Intense)?Quote(?:CxSp(?:First|Middle|Last))?$/, 'quote'],
  [/^MsoToc(?:Heading|\d)$/, 'contents'],
]

const headingClass = /^MsoHeading([1-9])$/

/** What stands around the text of a printed page: by `mso-element` or class in Word, by its title in LibreOffice. */
const frames: Readonly<Record<string, Element['properties']>> = {
  header: { role: 'banner' },
  footer: { role: 'contentinfo' },
  'comment-list': { className: ['comments'] },
  MsoHeader: { role: 'banner' },
  MsoFooter: { role: 'contentinfo' },
  MsoCommentReference: { className: ['comments'] },
}

/** What LibreOffice calls the title, and a document of Google, whose classes are numbered. */
const otherTitle = /(?:^| )(?:sub)?title(?: |$)/

/**
 * Gives paragraphs the elements that their styles mean: titles, the lower headings, quotations, tables of contents. Where
 * a document has a title, its headings stand below it, as they do in the word processor. In place.
 */
export function applyParagraphStyles(root: Parents): void {
  const kindOf = styleReader(root)
  const visit = (parent: Parents): void => {
    for (const child of parent.children) if (isElement(child)) visit(child)
    parent.children = replaceRuns(parent.children as ElementContent[], kindOf, written).map(renamed)
  }
  const titled = allElements(root, element => kindOf(element) === 'title').length > 0
  if (titled) for (const heading of allElements(root, node => /^h[1-5]$/.test(node.tagName))) lower(heading)
  visit(root)
}

function styleReader(root: Nodes): (element: Element) => Style | undefined {
  const isOffice = isFromOffice(root)
  return element => {
    if (textOf(element, undefined, 1) === '') return undefined
    const names = attribute(element, 'className')
    if (element.tagName === 'p' && isOffice && otherTitle.test(names))
      return names.includes('subtitle') ? undefined : 'title'
    if (!/^(?:p|div|h1)$/.test(element.tagName)) return undefined
    return names.split(' ').flatMap(name => styles.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0]
  }
}

/** Whether a page says that LibreOffice made it, or has the numbered classes of Google. */
function isFromOffice(root: Nodes): boolean {
  const signs = allElements(
    root,
    node =>
      (node.tagName === 'meta' && /\b(?:LibreOffice|OpenOffice)\b/.test(attribute(node, 'content'))) ||
      (/^(?:body|p)$/.test(node.tagName) && /(?:^| )c\d+(?: |$)/.test(attribute(node, 'className'))),
  )
  return signs.length > 0
}

function written(run: Element[], style: Style): ElementContent[] {
  const [first] = run
  if (style === 'contents') return [made('nav', run, first)]
  if (style === 'quote') return [made('blockquote', run, first)]
  // A title of several paragraphs is one title.
  return [made('h1', run.length === 1 && first ? first.children : run, first)]
}

function renamed(node: ElementContent): ElementContent {
  if (!isElement(node)) return node
  const names = attribute(node, 'className').split(' ')
  const rank = names.map(name => headingClass.exec(name)?.[1]).find(Boolean)
  if (rank !== undefined && node.tagName === 'p') return { ...node, tagName: `h${Math.min(Number(rank), 6)}` }
  const titled = node.tagName === 'div' ? attribute(node, 'title') : ''
  const frame = [declarationsOf(node).get('mso-element') ?? '', titled, ...names.filter(isWord)].find(name =>
    Object.hasOwn(frames, name),
  )
  return frame === undefined ? node : { ...node, tagName: 'div', properties: { ...frames[frame] } }
}

function isWord(name: string): boolean {
  return name.startsWith('Mso')
}

function lower(heading: Element): void {
  if (!styles.some(([pattern, style]) => style === 'title' && pattern.test(attribute(heading, 'className'))))
    heading.tagName = `h${Number(heading.tagName[1]) + 1}`
}
