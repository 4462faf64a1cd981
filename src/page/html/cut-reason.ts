import type { Element } from 'hast'
import type { RemarkReason } from '../page.js'
import { attribute } from './attributes.js'
import { classReason } from './class-reason.js'
import { headings, unread } from './element-kinds.js'
import { headsText, isPageHeader } from './page-header.js'
import { isShareLink } from './share-link.js'
import { isSiteName } from './site-name.js'
import type { Surroundings } from './surroundings.js'
import { isTeaser, leadsAway } from './teaser.js'

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

/** More text than this (characters) is no row of buttons, whatever its class says. */
const longestShareBar = 300

type CutRule = (element: Element, around: Surroundings) => Verdict | undefined

/** The first rule that speaks decides. */
const rules: readonly CutRule[] = [
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
  element => (element.tagName === 'form' ? likely('form') : undefined),
  byClass,
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
  if (reason === 'teasers' && !leadsAway(element, measure)) return undefined
  if (reason === 'header' && headsText(element, around)) return undefined
  return reason && likely(reason)
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
