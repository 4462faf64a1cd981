import type { Element } from 'hast'
import type { Measure } from './measure.js'

/** What has to be known of an element's surroundings to judge it. */
export interface Surroundings {
  /** The elements around it, outermost first. */
  ancestors: readonly Element[]
  measure: Measure
  /** The language selectors of the page. */
  selectors: ReadonlySet<Element>
  /** The cookie notices of the page. */
  notices: ReadonlySet<Element>
  /** Whether a heading is the name of the site. */
  isSite: (heading: Element) => boolean
  /** Whether the text has an `<h1>`, one outside of all headers. */
  titled: boolean
  /** Whether sentences stand before it that are not cut. */
  begun: boolean
}
