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
  /** What version 1 left of its lines at the edges of a text, where they have no place (white space behind it goes along). */
  leftover?: { before?: RegExp; behind?: RegExp }
}

/** A sign within a word. */
export const WORD = /[\p{L}\p{N}]/u
/** What makes a link of brackets before it. */
export const LINK = /[([]/

export interface SyntaxLine {
  /** What it can begin with, one sign each. */
  begins: string
  /** The whole line. */
  pattern: RegExp
}

export interface SyntaxBox extends SyntaxLine {
  /** Whether its content begins on the same line, behind a sign and white space (default: the line is structure as a whole). */
  isItem?: true
  /** Which of these lines open a box only where something is in it. */
  filled?: RegExp
}

export interface SyntaxFence {
  /** What it can begin with. */
  begins: string
  /** The first line. */
  open: RegExp
  /** The last line. */
  close: RegExp
  /** A line that can't stand inside: what comes before its end is none. */
  stop?: RegExp
}

export interface SyntaxMark {
  open: string
  /** It ends behind the first of these signs. */
  close: string
  /** The whole mark (default: anything). */
  pattern?: RegExp
  /** The signs right behind which it is none. */
  notBehind?: RegExp
  /** The signs right before which it is none. */
  notBefore?: RegExp
  /** What a translation has to keep of it (default: the mark without its text). */
  shape?: string
  /** Whether it stands on a line of its own, so that the end of the line belongs to it. */
  ownsLine?: true
}
