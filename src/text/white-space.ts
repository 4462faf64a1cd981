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

/** The form in which two texts are compared: every kind of white space counts as one space, composed (NFC). */
export function textKey(text: string): string {
  return text
    .replace(/[\s\u0085\u200b]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Whether two canonical texts are the same but for white space. */
export function sameText(a: string, b: string): boolean {
  return a === b || textKey(a) === textKey(b)
}
