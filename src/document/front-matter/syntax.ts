/** A field of front matter, or one of the values of a field that is a list. Offsets are those of the block that it was read from. */
export interface Field {
  /** The keys that lead to it, with dots between; the places in lists are no part of it. */
  name: string
  /** Its text with white space folded; empty where there is none, as of an empty list. */
  text: string
  /** Offset of the first character of its value, in UTF-16 units. */
  start: number
  /** Offset behind the last. */
  end: number
  /** What has to go for the field to be gone; undefined where only its value can be emptied. */
  whole?: { start: number; end: number } | undefined
}

/** Values that a tool sets: texts, and tables of numbers. */
export type FieldValue = string | Readonly<Record<string, number>>

/** Where front matter stands in a file without a byte order mark. */
export interface Fenced {
  /** Offsets of what is read: without the lines that fence it. */
  start: number
  end: number
  /** Offset behind the whole. */
  behind: number
}

/** A syntax of front matter. Blocks are what `find` found. */
export interface FrontMatterSyntax {
  find: (file: string) => Fenced | undefined
  /** Every field in the order of the file; none where the block is invalid. */
  fields: (block: string) => Field[]
  /**
   * A value in the manner of the one that it replaces, as far as that can hold the text. Its lines end in `\n`.
   *
   * @param source the value that it replaces, as it is written
   */
  value: (text: string, source: string) => string
  /** A block with fields of the top level set; what is invalid or holds no fields stays as it is. */
  withFields: (block: string, fields: Readonly<Record<string, FieldValue>>, lineEnd: string) => string
}
