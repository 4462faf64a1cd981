/** The paragraphs of a source or a target: what blank lines separate. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n[ \t]*\n/)
}
