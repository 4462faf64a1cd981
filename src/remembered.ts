const REMEMBERED = 1_000_000

/**
 * A function that remembers what it made of the last texts (but long ones): the same ones are asked for again and again.
 *
 * @param most characters of texts that are remembered at least, of the last ones; twice as many at most (default: a million)
 * @param longest characters of a text beyond which it is not remembered (default: a hundredth of that)
 */
export function remembered<T extends NonNullable<unknown>>(
  make: (text: string) => T,
  most = REMEMBERED,
  longest = most / 100,
): (text: string) => T {
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  let characters = 0
  return text => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const made = older.get(text) ?? make(text)
    // A long text would take the place of all others.
    if (text.length > longest) return made
    if (characters >= most) {
      older = recent
      recent = new Map()
      characters = 0
    }
    recent.set(text, made)
    characters += text.length
    return made
  }
}
