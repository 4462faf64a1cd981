import type { Unit } from '../document/unit.js'
import type { Range } from '../text/range.js'

/** A file of a site, and the original that it is of. */
export interface SiteFile {
  path: string
  text: string
  /** The units of the file. */
  units: readonly Unit[]
  language: string
  original: {
    path: string
    text: string
    language: string
    /** The units of the original, in its order. */
    units: readonly Unit[]
  }
}

/** What is to become of a file. */
export interface FileChanges {
  /** By its place among the units of the file: another text, or none. */
  changes: readonly { at: number; text: string | undefined; isSource?: boolean }[]
  /** Texts of units of the original, by their places there, that the file does not have yet. */
  insertions: readonly { row: number; text: string; isSource: boolean }[]
  /** By their places in the original, units that moved there, and that are to stand in the file where they stand now. */
  moves: ReadonlySet<number>
  /** By the places of units of the original, the units of the file that stand for them. */
  places: ReadonlyMap<number, { at: number; count: number }>
}

/** A file with what was changed in it. */
export interface PatchedFile {
  text: string
  /** The units of the original that were put into it. */
  inserted: ReadonlySet<number>
  /** Those that would have to stand in the middle of what is not there: a cell of a table without its row. */
  homeless: readonly number[]
  /** How many units went to another place. */
  moved: number
  /** Units of the file that were to go, and stand on a line with what stays. */
  stuck: readonly number[]
}

/** A part of a file that gives way to a text. */
export interface Edit extends Range {
  text: string
}

/** A text with edits that do not overlap: the first of two in one place comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  let [written, from] = ['', 0]
  for (const { start, end, text: now } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    written += text.slice(from, Math.max(from, start)) + now
    from = Math.max(from, end)
  }
  return written + text.slice(from)
}
