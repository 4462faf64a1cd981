/** Texts that are remembered at least, of the last ones; twice as many at most. */
const REMEMBERED = 2000

/** A function that remembers what it made of the last texts: the same ones are asked for again and again. */
export function remembered(make: (text: string) => string): (text: string) => string {
  let recent = new Map<string, string>()
  let older = new Map<string, string>()
  return text => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const made = older.get(text) ?? make(text)
    if (recent.size >= REMEMBERED) {
      older = recent
      recent = new Map()
    }
    recent.set(text, made)
    return made
  }
}
