/** A text with what it is known by. */
export interface KnownText {
  id: string
  text: string
}

/**
 * Finds which of some texts holds another one, the first of them: by its rarest word, so that not each is compared with each.
 * A text of one or two words has to begin with a whole word there.
 *
 * @returns the id of the text that holds it; undefined where none does
 */
export function holders(texts: readonly KnownText[]): (part: string) => string | undefined {
  const having = new Map<string, KnownText[]>()
  for (const known of texts)
    for (const word of new Set(known.text.split(' '))) {
      const list = having.get(word)
      if (list) list.push(known)
      else having.set(word, [known])
    }
  const answers = new Map<string, string | undefined>()
  return part => {
    if (!answers.has(part)) answers.set(part, find(part))
    return answers.get(part)
  }
  function find(part: string): string | undefined {
    const words = part.split(' ')
    // At its ends, a word may go on.
    const whole = words.length > 2 ? words.slice(1, -1) : words.slice(0, 1)
    const lists = whole.map(word => having.get(word) ?? [])
    const fewest = lists.reduce((few, list) => (list.length < few.length ? list : few))
    return fewest.find(({ text }) => text.includes(part))?.id
  }
}
