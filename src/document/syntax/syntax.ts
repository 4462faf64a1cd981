/**
 * Something that the Markdown of sites knows besides CommonMark and GFM. Of each pattern, the group `text` is what a reader
 * sees, so that it is to be translated; all else is structure and stays as it is.
 */
export interface Syntax {
  /** Lines that are structure, without their indentation and line end. They end a paragraph above them. */
  lines?: readonly SyntaxLine[]
  /** Lines that open a box: what is indented below them belongs to it. */
  boxes?: readonly SyntaxBox[]
  /** Blocks from one line to another, in which no Markdown is read, and no line is blank. */
  fences?: readonly SyntaxFence[]
  /** Marks inside a text. */
  marks?: readonly SyntaxMark[]
  /** What version 1 left of its lines at the edges of a text, where none stands any more (white space beside it goes along). */
  leftover?: {
    before?: RegExp
    behind?: RegExp
    /** Whether it may as well be a part of the text, so that it is left out of comparisons alone. */
    isText?: true
    /** Before the text of a box: its opening line with a title. */
    titled?: RegExp
  }
}

/** A letter or digit: for marks that are none right behind a word. */
export const WORD = /[\p{L}\p{N}]/u
/** What makes a link of the brackets before it: for marks that are none then. */
export const LINK = /[([]/

export interface SyntaxLine {
  /** The characters that it can begin with. */
  begins: string
  /** The whole line. */
  pattern: RegExp
}

export interface SyntaxBox extends SyntaxLine {
  /** Whether its content begins on the same line, behind a sign and white space (default: the line is structure as a whole). */
  isItem?: true
  /** Which of these lines open a box only where something is indented below. */
  filled?: RegExp
}

export interface SyntaxFence {
  /** The characters that it can begin with. */
  begins: string
  /** The first line. */
  open: RegExp
  /** The last line. */
  close: RegExp
  /** A line that can't stand inside: what comes before its end is none. */
  stop?: RegExp
}

export interface SyntaxMark {
  /** What it begins with. */
  open: string
  /** What it ends with: the first of these behind its beginning. */
  close: string
  /** The whole mark (default: anything between the two). */
  pattern?: RegExp
  /** Characters right behind which it is none. */
  notBehind?: RegExp
  /** Characters right before which it is none. */
  notBefore?: RegExp
  /** What a translation has to keep of it (default: the mark without its text). */
  shape?: string
  /** Whether the end of the line that it begins counts, as that of an alert does. */
  ownsLine?: true
}
