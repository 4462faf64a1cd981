/** The paragraphs of a text that a person wrote, whatever its line ends: blank lines separate them. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
}
