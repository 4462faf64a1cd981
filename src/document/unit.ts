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
  /** Inline Markdown as its author wrote it, on one line but for line ends that carry meaning; texts compare equal by `textKey`. */
  text: string
}

/**
 * How much room a text has: one line, the part of one up to a quotation mark or a bracket, an address, a comment in code, or a tag or a
 * line of structure as a whole.
 */
export const SLOTS = ['line', 'quoted', 'bracketed', 'address', 'comment', 'whole'] as const
export type Slot = (typeof SLOTS)[number]

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
  /** Where its place is not a block of its own. */
  slot?: Slot
}

/** The kinds whose target may hold several paragraphs, with a blank line between. */
export const MANY_PARAGRAPHS: ReadonlySet<Kind> = new Set([
  'paragraph',
  'list-item',
  'quote',
  'footnote',
  'html',
])
