/** The words of a text in the order of reading, as written. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? []
}
