/** The kinds of unit, in the order in which DESIGN names them; the words of `kind` in alignment files. */
export const KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'quote',
  'footnote',
  'front-matter',
  'html',
] as const

export type Kind = (typeof KINDS)[number]

/** What an alignment file keeps of a unit. */
export interface RegisteredUnit {
  /** Eight base-36 characters, with `-2`, `-3` … for further equal texts of the document. */
  id: string
  kind: Kind
  /** Inline Markdown in canonical form (see `inlineMarkdown`). */
  text: string
}

/** One paragraph-level piece of a document, with its place. */
export interface Unit extends RegisteredUnit {
  /** 1-based line of the unit's first character. */
  line: number
  /** 1-based column of the unit's first character, in UTF-16 units. */
  column: number
  /** Offset of the first character in the file, in UTF-16 units. */
  start: number
  /** Offset behind the last character, in UTF-16 units. */
  end: number
}

/** The kinds whose target may hold several paragraphs, with a blank line between. */
export const MANY_PARAGRAPHS: ReadonlySet<Kind> = new Set([
  'paragraph',
  'list-item',
  'quote',
  'footnote',
  'html',
])
