import type { Element } from 'hast'
import type { RemarkReason } from '../page.js'
import { attribute } from './attributes.js'

/**
 * What the words in classes and ids say about an element. First come, first served.
 *
 * A name counts only if *every* word of it is known: `share-buttons` is a word of this table and a word of furniture,
 * but `shareholder`, `socialism`, `category-social`, `has-sidebar` and `cookie-recipes` are not, and stay.
 */
const vocabulary: readonly [RemarkReason, ReadonlySet<string>][] = [
  [
    'cookies',
    words(
      'cookie cookies consent gdpr dsgvo cmp cookiebar cookiebanner cookienotice cookielaw cookieconsent',
      'borlabs usercentrics onetrust cookiebot cybot',
    ),
  ],
  ['share', words('share shares sharing social shariff sharedaddy addtoany addthis heateor teilen')],
  ['comments', words('comments commentlist commentform kommentare leserkommentare disqus respond')],
  ['advertisement', words('ad ads advert advertising advertisement adsense anzeige werbung')],
  [
    'teasers',
    words(
      'related relatedposts teaser teasers recommended recommendations empfehlungen yarpp outbrain taboola',
    ),
  ],
  ['form', words('newsletter searchform suchformular')],
  [
    'navigation',
    words('breadcrumb breadcrumbs brotkrumen nav navi navbar navigation menu menue submenu topmenu mainmenu'),
  ],
  ['navigation', words('pagination pager toc sitemap editsection')],
  ['aside', words('sidebar seitenleiste randspalte marginalspalte')],
  ['footer', words('footer colophon fusszeile')],
  ['header', words('masthead topbar')],
  ['hidden', words('visuallyhidden skiplink skiplinks')],
]

/** Names that mean something only as a whole, their words joined by `-`. */
const phrases: ReadonlyMap<string, RemarkReason> = new Map([
  ['comment-form', 'comments'],
  ['comment-list', 'comments'],
  ['comment-respond', 'comments'],
  ['comment-section', 'comments'],
  ['widget-area', 'aside'],
  ['site-header', 'header'],
  ['sr-only', 'hidden'],
  ['visually-hidden', 'hidden'],
  ['screen-reader-text', 'hidden'],
  ['skip-link', 'hidden'],
  ['table-of-contents', 'navigation'],
  ['cc-window', 'cookies'],
  ['mehr-zum-thema', 'teasers'],
])

/** Words that say how a thing looks or where it stands, not what the text is about. */
const furniture = words(
  'area areas article articles artikel banner bar bars beitrag beitraege block blocks body bottom box btn button',
  'buttons column container content desktop dialog entry entries footer form group header hint hinweis holder icon',
  'icons inner items item js layer layout left leiste link links list main media message mobile modal module network',
  'networks notice outer overlay page panel plugin popup post posts primary right root row save secondary section side site',
  'slot small stories story summary sticky thread top trail unit wp jp sd widget widgets window wrap wrapper',
)

/** The reason to cut that the class or id of an element gives, if any. */
export function classReason(element: Element): RemarkReason | undefined {
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`
    .split(/\s+/)
    .filter(name => name !== '')
  const spelled = names.map(wordsOf)
  for (const name of spelled) {
    const phrase = phrases.get(name.join('-'))
    if (phrase !== undefined) return phrase
  }
  for (const [reason, keys] of vocabulary) {
    const speaks = (name: string[]) => name.some(word => keys.has(word)) && name.every(isKnown)
    if (spelled.some(speaks)) return reason
  }
  return undefined
}

function isKnown(word: string): boolean {
  return furniture.has(word) || vocabulary.some(([, keys]) => keys.has(word))
}

/** `shareButtons_root__x7Hs2` → share, buttons, root: camel case, hyphens and underscores part words; hashes and numbers go. */
function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-zß-ÿ])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zß-ÿ0-9]+/)
    .filter(word => word !== '' && !/\d/.test(word))
}

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '))
}
