import type { Range } from '../../text/range.js'

/** A field of front matter, or one of the values of a field that is a list: its range is that of the value in the block. */
export interface Field extends Range {
  /** The keys that lead to it, with dots between; the places in lists are no part of it. */
  name: string
  /** Its text with white space folded; empty where there is none, as of an empty list. */
  text: string
  /** What has to go for the field to be gone; undefined where only its value can be emptied. */
  whole?: Range | undefined
}

/** What is wrong with a block: where, as a 1-based line of it, and what its parser says. */
export interface Fault {
  line: number
  reason: string
}

/** The reason where a block is valid in itself, in the manner of the parsers. */
export const NO_FIELDS = 'fields were expected'

/** Values that a tool sets: texts, and tables of numbers. */
export type FieldValue = string | Readonly<Record<string, number>>

/** Where front matter stands in a file without a byte order mark: its range is what is read, without the lines that fence it. */
export interface Fenced extends Range {
  /** Offset behind the whole. */
  behind: number
}

/** A syntax of front matter. Blocks are what `find` found. */
export interface FrontMatterSyntax {
  find: (file: string) => Fenced | undefined
  /** What keeps the block from being read; undefined where it is valid, or holds nothing. */
  fault: (block: string) => Fault | undefined
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
