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

/**
 * The form in which two texts are compared: every kind of white space counts as one space, composed (NFC), without the
 * hyphens that only tell a browser where it may break a word.
 */
export function textKey(text: string): string {
  return birthKey(text).replaceAll('\u00ad', '')
}

/** The form that ids are made of. It never changes: the same text must get the same id from every version. */
export function birthKey(text: string): string {
  return text
    .replace(/[\s\u0085\u200b]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Whether two canonical texts are the same but for white space. */
export function sameText(a: string, b: string): boolean {
  return a === b || textKey(a) === textKey(b)
}
