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
  [
    'share',
    words('share shares sharing social shariff sharedaddy addtoany addthis heateor teilen likes likebox'),
  ],
  ['share', words('print drucken druckansicht druckversion printfriendly')],
  ['comments', words('comments commentlist commentform kommentare leserkommentare disqus respond')],
  ['advertisement', words('ad ads advert advertising advertisement adsense anzeige werbung')],
  [
    'teasers',
    words(
      'related relatedposts teaser teasers recommended recommendations empfehlungen yarpp outbrain taboola',
    ),
  ],
  ['subscribe', words('newsletter subscribe subscription subscriptions signup abonnieren')],
  ['article-info', words('lesezeit lesedauer')],
  ['form', words('searchform suchformular')],
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
  ['read-next', 'teasers'],
  ['gh-read-next', 'teasers'],
  ['read-more-wrap', 'teasers'],
  ['email-icon', 'share'],
  ['post-ufi', 'share'],
  ['captioned-button-wrap', 'subscribe'],
  ['article-info', 'article-info'],
  ['article-info-term', 'article-info'],
  ['article-meta', 'article-info'],
  ['gh-article-meta', 'article-info'],
  ['post-meta', 'article-info'],
  ['node-meta', 'article-info'],
  ['node-submitted', 'article-info'],
  ['submitted', 'article-info'],
  ['byline-wrapper', 'article-info'],
  ['reading-time', 'article-info'],
  ['tags-links', 'article-info'],
  ['cat-links', 'article-info'],
  ['post-tags', 'article-info'],
  ['article-tags', 'article-info'],
  ['post-categories', 'article-info'],
  ['wp-block-post-terms', 'article-info'],
  ['wp-block-post-author-avatar', 'article-info'],
  ['field-name-field-tags', 'article-info'],
  ['content-rating', 'article-info'],
])

/** Words that say how a thing looks or where it stands, not what the text is about. */
const furniture = words(
  'area areas article articles artikel banner bar bars beitrag beitraege block blocks body bottom box btn button',
  'buttons column container content desktop dialog entry entries footer form group header hint hinweis holder icon',
  'icons inner items item js layer layout left leiste link links list main media message mobile modal module network',
  'networks notice outer overlay page panel plugin popup post posts primary right root row save secondary section side site',
  'card component gh jetpack kg slot small stories story summary sticky thread top trail unit wp jp sd widget widgets window wrap wrapper',
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

/** Names of related articles that can mean nothing else. */
const related =
  /(?:^|[\s_-])(?:jp-|yarpp[\w-]*|outbrain|taboola)?(?:related[-_]?(?:posts?|articles?|content|stories|artikel|beitraege)|yarpp|outbrain|taboola)(?:$|[\s_-])/i

/** Whether an element is called a list of related articles, whatever is in it. */
export function isCalledRelated(element: Element): boolean {
  return related.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`.slice(0, 500))
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
