/** Why something was cut from a page or guessed about it; the wording is `page.reason.<reason>` in the locale files. */
export type RemarkReason =
  | 'language-selector'
  | 'navigation'
  | 'aside'
  | 'footer'
  | 'header'
  | 'share'
  | 'cookies'
  | 'teasers'
  | 'script'
  | 'form'
  | 'hidden'
  | 'comments'
  | 'outside-main'
  | 'main-by-density'
  | 'title-heading'
  | 'heading'
  | 'wrapped-lines'
  | 'encoding'

/** Something of a page that did not go into the document, or that was guessed. */
export interface Remark {
  kind: 'cut' | 'guess'
  reason: RemarkReason
  /** First line, 1-based, in the text as given. */
  from: number
  /** Last line, 1-based. */
  to: number
  /** The beginning of what it is about, white space folded, at most 80 characters. */
  text: string
}

/** What a page holds: the document, what was done to get it, and the languages that its selector offers. */
export interface Page {
  markdown: string
  remarks: Remark[]
  /** BCP 47 tags that the page's language selector names, without the page's own. */
  languages: string[]
}
