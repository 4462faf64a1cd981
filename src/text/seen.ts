/** What no reader sees of inline Markdown or HTML, in this order, and what stands there instead. */
const UNSEEN: readonly (readonly [RegExp, '' | ' '])[] = [
  [/<[a-z/!][^<>]*>/gi, ' '],
  [/\]\([^)\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g, ' '],
  [/\b(?:https?|ftp|mailto):[^\s)>\]]+/g, ' '],
  [/\{[#.:][^{}]{0,200}\}/g, ' '],
  [/^#{1,6}\s+|^>\s+/gm, ''],
  [/(?<!\\)(?:[[\]`]|\*+|(?<!\p{L})_+|_+(?!\p{L}))/gu, ''],
  [/\\(?=\p{P}|\p{S})/gu, ''],
  [/\s+/g, ' '],
  [/^ | $/g, ''],
]

/** Text without any of these is seen as it is. */
const MARKUP = /[<[\]*_`\\#>{]|:\/\//

/**
 * What a reader sees of inline Markdown or HTML: link targets, tags and the signs of emphasis go, the words stay.
 * Rough on purpose: evidence is counted on it, nothing is written from it.
 */
export function seen(text: string): string {
  return MARKUP.test(text)
    ? UNSEEN.reduce((rest, [unseen, instead]) => rest.replace(unseen, instead), text)
    : text
}

/** By character of what a reader sees of a text: where it stands in the text. */
export function seenPlaces(text: string): number[] {
  const all = Array.from({ length: text.length }, (_, at) => at)
  if (!MARKUP.test(text)) return all
  let [rest, places] = [text, all]
  for (const [unseen, instead] of UNSEEN) {
    const kept: number[] = []
    let from = 0
    for (const { index, 0: gone } of rest.matchAll(unseen)) {
      for (let at = from; at < index; at++) kept.push(places[at] as number)
      if (instead !== '') kept.push(places[index] as number)
      from = index + gone.length
    }
    for (let at = from; at < rest.length; at++) kept.push(places[at] as number)
    rest = rest.replace(unseen, instead)
    places = kept
  }
  return places
}
