/** Why something of a page was cut or guessed; the wording stands in the locale files. */
export type RemarkReason =
  // Cut from HTML.
  | 'advertisement'
  | 'aside'
  | 'comments'
  | 'cookies'
  | 'embedded'
  | 'footer'
  | 'form'
  | 'header'
  | 'hidden'
  | 'language-selector'
  | 'navigation'
  | 'outside-main'
  | 'script'
  | 'share'
  | 'teasers'
  // Cut from print.
  | 'page-number'
  | 'running-head'
  // Guessed from HTML.
  | 'heading-levels'
  | 'main-by-density'
  | 'title-heading'
  // Guessed from pasted text.
  | 'heading'
  | 'wrapped-lines'

/** Something of a page that did not go into the document, or that was guessed. Lines are 1-based, in the text as given. */
export interface Remark {
  kind: 'cut' | 'guess'
  reason: RemarkReason
  from: number
  to: number
  /** The beginning of what it is about, white space folded, at most 80 characters (code points). */
  text: string
}

/** What a page gave. */
export interface Page {
  markdown: string
  remarks: Remark[]
  /** BCP 47 tags the page's language selector names, sorted, without the page's own. */
  languages: string[]
}
