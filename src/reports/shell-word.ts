/** A name as a shell takes it for one word, so that a command that is told can be copied. */
export function shellWord(name: string): string {
  return /^[\p{L}\p{M}\p{N}_./@%+:,-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`
}
