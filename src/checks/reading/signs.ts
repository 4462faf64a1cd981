/** Whether a character is white space. */
export function isSpace(sign: string): boolean {
  return /\s/.test(sign)
}
