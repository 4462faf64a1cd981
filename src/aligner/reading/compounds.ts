/** Letters that German puts between the parts of a compound, the longest first. */
const LINKS = ['es', 'en', 'er', 's', 'n', 'e', '']
/** Letters: shorter parts are found in too many words. */
const SHORTEST = 4

/**
 * The parts of a German compound that a lexicon knows, by its stem: `codebeispiel` → `code`, `beispiel`. The longest last
 * part counts; what stands before it may be unknown.
 *
 * After the splitting of compounds for translation (Koehn & Knight 2003), with a lexicon in place of frequencies.
 */
export function compoundParts(stem: string, known: (stem: string) => boolean): string[] {
  for (let at = SHORTEST - 1; at <= stem.length - SHORTEST; at++) {
    const last = stem.slice(at)
    if (!known(last)) continue
    const first = firstPart(stem.slice(0, at), known)
    return first === undefined ? [last] : [first, last]
  }
  for (let at = stem.length - SHORTEST; at > SHORTEST; at--) {
    const first = stem.slice(0, at)
    if (known(first)) return [first]
  }
  return []
}

function firstPart(part: string, known: (stem: string) => boolean): string | undefined {
  for (const link of LINKS) {
    const stem = part.slice(0, part.length - link.length)
    if (part.endsWith(link) && stem.length >= SHORTEST - 1 && known(stem)) return stem
  }
  return undefined
}
