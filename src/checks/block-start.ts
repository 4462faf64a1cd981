/** What a text would open if it stood alone in a Markdown file. Numbers with a dot are no sign: dates begin so. */
const STARTS: readonly { block: string; pattern: RegExp }[] = [
  { block: '#', pattern: /^#{1,6}(?=\s|$)/ },
  { block: '-', pattern: /^[-+*•](?=\s)/ },
  { block: '>', pattern: /^>/ },
  { block: '```', pattern: /^(?:`{3,}|~{3,})/ },
  { block: '|', pattern: /^\|/ },
  { block: '---', pattern: /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/ },
]

/** The mark of the block that a text begins with; undefined for running text. */
export function blockStart(text: string): string | undefined {
  return STARTS.find(({ pattern }) => pattern.test(text))?.block
}
