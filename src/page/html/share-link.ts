import type { Element } from 'hast'
import { attribute } from './attributes.js'

/** Addresses that hand a page on to somebody else: the ends of the networks' share addresses, and mail without a receiver. */
const shareAddress =
  /(?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share)|\/\/x\.com\/intent|wa\.me\/\?|whatsapp(?:\.com\/send\?|:\/\/send)|\/\/t\.me\/share|telegram\.me\/share|linkedin\.com\/(?:share|cws)|xing\.com\/(?:spi|social)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|vk\.com\/share|connect\.ok\.ru\/offer|tumblr\.com\/(?:widgets\/)?share|getpocket\.com\/(?:save|edit)|threema:\/\/compose|bsky\.app\/intent|^mailto:\?)/i

/** Longer addresses are no address that somebody typed; a bound for the pattern. */
const longestAddress = 2000

/** Whether an element is a link that shares the page. */
export function isShareLink(element: Element): boolean {
  return element.tagName === 'a' && shareAddress.test(attribute(element, 'href').slice(0, longestAddress))
}
