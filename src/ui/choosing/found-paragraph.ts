/** A paragraph that was found, in the original or in a translation. */
export interface FoundParagraph {
  document: string
  unit: string
  language: string
  text: string
}

/** What was found of what somebody typed, in all documents. */
export interface FoundParagraphs {
  query: string
  language: string
  paragraphs: readonly FoundParagraph[]
}
