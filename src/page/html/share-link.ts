import type { Element } from 'hast'
import { attribute } from './attributes.js'

/** Addresses that hand a page on to somebody else: the ends of the networks' share addresses, and mail without a receiver. */
const shareAddress =
  /(?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share)|\/\/x\.com\/intent|wa\.me\/\?|whatsapp(?:\.com\/send\?|:\/\/send)|\/\/t\.me\/share|telegram\.me\/share|linkedin\.com\/(?:share|cws)|xing\.com\/(?:spi|social)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|vk\.com\/share|connect\.ok\.ru\/offer|tumblr\.com\/(?:widgets\/)?share|getpocket\.com\/(?:save|edit)|threema:\/\/compose|bsky\.app\/intent|^mailto:\?)/i

/** Addresses that show a page for paper, or send it as mail, in systems that have one for that. */
const paperAddress =
  /^javascript:\s*(?:void\s*\(?)?(?:window\.)?print|[?&]print=1\b|[?&]tmpl=component\b.*[?&]print\b|[?&]option=com_mailto\b|\/(?:print|printmail|printpdf)\/(?:node\/)?\d+$/i

/** Addresses where readers sign up: of Substack, and what opens the form of Ghost. */
const subscribeAddress = /\/subscribe\/?(?:[?#].*)?$|#\/portal(?:\/|$)/i

/** Longer addresses are no address that somebody typed; a bound for the pattern. */
const longestAddress = 2000

/** Whether an element is a link that shares the page, or prints it. */
export function isShareLink(element: Element): boolean {
  if (element.tagName !== 'a') return false
  const href = attribute(element, 'href').slice(0, longestAddress)
  return shareAddress.test(href) || paperAddress.test(href)
}

/** Whether an element is a button that leads to where readers sign up: a link in a sentence is none. */
export function isSubscribeButton(element: Element): boolean {
  if (
    element.tagName !== 'a' ||
    !/(?:^|[\s_-])(?:btn|button)(?:$|[\s_-])/.test(attribute(element, 'className'))
  )
    return false
  return subscribeAddress.test(attribute(element, 'href').slice(0, longestAddress))
}
