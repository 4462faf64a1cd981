/**
 * What a reader sees of inline Markdown or HTML: link targets, tags and the signs of emphasis go, the words stay.
 * Rough on purpose: evidence is counted on it, nothing is written from it.
 */
export function visible(text: string): string {
  if (!/[<[\]*_`\\#>{]|:\/\//.test(text)) return text
  return text
    .replace(/<[a-z/!][^<>]*>/gi, ' ')
    .replace(/\]\([^)\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g, ' ')
    .replace(/\b(?:https?|ftp|mailto):[^\s)>\]]+/g, ' ')
    .replace(/\{[#.:][^{}]{0,200}\}/g, ' ')
    .replace(/^#{1,6}\s+|^>\s+/gm, '')
    .replace(/(?<!\\)(?:[[\]`]|\*+|(?<!\p{L})_+|_+(?!\p{L}))/gu, '')
    .replace(/\\(?=\p{P}|\p{S})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
