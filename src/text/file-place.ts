import type { Position } from './line-of.js'

/** A place in a file, or a piece of one of its lines. */
export interface FilePlace extends Position {
  /** Relative to the root. */
  path: string
  /** The column behind the last character of a piece. */
  endColumn?: number
}
