/** Words that only the command line says. */
const OTHERS = /^(?:help|command|option|argument|report|site)\./

/** The words that pages may want to say. */
export function pageWords(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([key]) => !OTHERS.test(key)))
}
