/** Texts that are remembered; as many again may be. */
const REMEMBERED = 20_000

/** A function of a text that remembers what it gave for the last ones: the same texts are asked for again and again. */
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
