/** How the lines of a text end: as its first does; `\n` where it has but one. */
export function lineEndOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n'
}
