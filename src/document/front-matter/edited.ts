import type { Range } from '../../text/range.js'

/** What takes the place of a part of a text. */
export interface Edit extends Range {
  text: string
}

/** A text with parts replaced that do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text)
}
