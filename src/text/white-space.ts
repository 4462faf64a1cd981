/**
 * Folds white space to one space wherever it holds a space, a tab or a line end, as pages mix them with no-break spaces. A
 * no-break or thin space by itself is text and stays.
 */
export function foldRuns(text: string): string {
  return text.replace(/[^\S \t\r\n\f\v]*[ \t\r\n\f\v]\s*/g, ' ')
}

/** The same, without white space at either end. */
export function foldSpace(text: string): string {
  return foldRuns(text).trim()
}

/** The form that ids are made of. It never changes: the same text must get the same id from every version. */
export function birthKey(text: string): string {
  return text
    .replace(/[\s\u0085\u200b]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Signs that only tell a program where it may break a word or line, or in which direction it goes on. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/g

/** A text without signs that no reader sees. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '')
}
