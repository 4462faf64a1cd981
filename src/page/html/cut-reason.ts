import type { Element } from 'hast'
import type { RemarkReason } from '../page.js'
import { allElements } from './all-elements.js'
import { attribute } from './attributes.js'
import { classReason, isCalledRelated } from './class-reason.js'
import { headings, unread } from './element-kinds.js'
import { headsText, isPageHeader } from './page-header.js'
import { isEmbedded } from './said-of.js'
import { isShareLink, isSubscribeButton } from './share-link.js'
import { isSiteName } from './site-name.js'
import type { Surroundings } from './surroundings.js'
import { isListOfTeasers, isTeaser, leadsAway } from './teaser.js'

/** A reason to cut; a `likely` one gives way where the element holds what must be the text itself. */
export interface Verdict {
  reason: RemarkReason
  likely: boolean
}

const byTag: Readonly<Record<string, RemarkReason>> = {
  ...{ nav: 'navigation', aside: 'aside', footer: 'footer', dialog: 'hidden', noscript: 'script' },
  ...{ iframe: 'embedded', svg: 'embedded', object: 'embedded', embed: 'embedded', audio: 'embedded' },
  ...{ video: 'embedded', canvas: 'embedded', applet: 'embedded' },
  ...{ input: 'form', select: 'form', textarea: 'form', button: 'form', datalist: 'form' },
}

const byRole: Readonly<Record<string, RemarkReason>> = {
  ...{ navigation: 'navigation', menu: 'navigation', menubar: 'navigation', complementary: 'aside' },
  ...{ contentinfo: 'footer', banner: 'header', search: 'form', alertdialog: 'hidden' },
}

/** Elements that are judged by their class: the ones that make up a page, not the ones that make up a sentence. */
const judgedByClass: ReadonlySet<string> = new Set(
  'div section article header ul ol li dl figure table td form p fieldset center menu'.split(' '),
)

const attributed: ReadonlySet<string> = new Set(['blockquote', 'figure'])
const titles: ReadonlySet<string> = new Set(['h1', 'h2'])

const pressed: ReadonlySet<string> = new Set(['a', 'button', 'input', 'form', 'iframe'])

/** More text than this (characters) is no row of buttons, whatever its class says. */
const longestShareBar = 300

/** More text than this (characters) is no box beside a text, whatever its class says. */
const longestBox = 600

type CutRule = (element: Element, around: Surroundings) => Verdict | undefined

/** The first rule that speaks decides. */
const rules: readonly CutRule[] = [
  element => (isEmbedded(element) || isPictureInPage(element) ? certain('embedded') : undefined),
  element => (unread.has(element.tagName) ? certain('script') : undefined),
  (element, { selectors }) => (selectors.has(element) ? certain('language-selector') : undefined),
  (element, { notices }) => (notices.has(element) ? certain('cookies') : undefined),
  element => (isHidden(element) ? likely('hidden') : undefined),
  element => certain(entry(byRole, attribute(element, 'role').toLowerCase())),
  element => certain(entry(byTag, element.tagName)),
  (element, around) => (isPageHeader(element, around) ? certain('header') : undefined),
  (element, { begun }) =>
    titles.has(element.tagName) && isSiteName(element) && !begun ? certain('header') : undefined,
  element => (isShareLink(element) ? certain('share') : undefined),
  element => (isSubscribeButton(element) ? certain('subscribe') : undefined),
  element => (element.tagName === 'form' ? likely('form') : undefined),
  byClass,
  (element, around) => (isListOfTeasers(element, around) ? likely('teasers') : undefined),
  (element, { measure }) =>
    element.tagName === 'article' && isTeaser(element, measure) ? likely('teasers') : undefined,
]

/** Why an element is no part of a page's text, if so. */
export function cutReason(element: Element, around: Surroundings): Verdict | undefined {
  if (isText(element, around)) return undefined
  for (const rule of rules) {
    const verdict = rule(element, around)
    if (verdict) return verdict
  }
  return undefined
}

/** What looks like the frame of a page by its tag, but is text: who said a quotation, footnotes, a question that unfolds. */
function isText(element: Element, { ancestors }: Surroundings): boolean {
  if (element.tagName === 'footer' && ancestors.some(ancestor => attributed.has(ancestor.tagName)))
    return true
  if (element.tagName === 'button') return ancestors.some(ancestor => headings.has(ancestor.tagName))
  return /\b(?:footnotes|endnotes|fussnoten)\b/.test(
    `${attribute(element, 'className')} ${attribute(element, 'role')}`,
  )
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style').slice(0, 2000).replace(/\s+/g, '').toLowerCase()
  return (
    attribute(element, 'hidden') !== '' ||
    attribute(element, 'ariaHidden') === 'true' ||
    /(?:^|;)(?:display:none|visibility:hidden)/.test(style)
  )
}

function byClass(element: Element, around: Surroundings): Verdict | undefined {
  const { measure } = around
  const reason = classReason(element)
  // Of inline elements only the ones for screen readers, such as "Zum Inhalt springen".
  if (!judgedByClass.has(element.tagName) && reason !== 'hidden') return undefined
  if (reason === 'share' && measure.text > longestShareBar) return undefined
  // "teaser" is also what many German systems call the lead of an article.
  if (reason === 'teasers' && !leadsAway(element, measure) && !isCalledRelated(element)) return undefined
  if (isShortReason(reason) && measure.text > longestBox) return undefined
  // What offers something has something to press: a newsletter may also be what a text is about.
  if (isOffer(reason, element) && allElements(element, isPressed).length === 0) return undefined
  if (reason === 'header' && headsText(element, around)) return undefined
  return reason && likely(reason)
}

/** What is beside a text in a few words: who wrote it, and a box to be told of the next. */
function isShortReason(reason: RemarkReason | undefined): boolean {
  return reason === 'article-info' || reason === 'subscribe'
}

function isOffer(reason: RemarkReason | undefined, element: Element): boolean {
  return (
    reason === 'subscribe' || (reason === 'share' && /print|druck/i.test(attribute(element, 'className')))
  )
}

function isPressed({ tagName }: Element): boolean {
  return pressed.has(tagName)
}

/** A picture whose bytes are in the page itself has no address to point at, and without a text nothing is left of it. */
function isPictureInPage(element: Element): boolean {
  const { tagName, properties } = element
  if (tagName !== 'img' || attribute(element, 'alt').trim() !== '') return false
  const others = [properties.dataSrc, properties.dataLazySrc].some(source => source !== undefined)
  return /^\s*(?:data|blob):/i.test(attribute(element, 'src')) && !others
}

function entry(table: Readonly<Record<string, RemarkReason>>, key: string): RemarkReason | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function certain(reason: RemarkReason | undefined): Verdict | undefined {
  return reason && { reason, likely: false }
}

function likely(reason: RemarkReason): Verdict {
  return { reason, likely: true }
}
