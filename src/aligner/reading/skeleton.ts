import { withoutMarks } from '../../languages/without-marks.js'

/**
 * Letters to classes of consonants that transliteration keeps apart in none of the three scripts: Arabic writes p as b
 * and g as gh, Russian has no h, German w sounds like v. Vowels and half-vowels are left out, as Arabic does.
 *
 * After the phonetic keys of Soundex (Russell 1918) and their use across scripts (Knight & Graehl 1998).
 */
const CLASSES: Record<string, string> = {
  b: 'bpбпبپ',
  f: 'fvwфвفڤ',
  k: 'kqgcxкгхقكغجخگ',
  t: 'tdтдتدطضثذ',
  s: 'szßсзшщжчцسصشزظچژ',
  l: 'lлل',
  m: 'mмم',
  n: 'nнن',
  r: 'rрر',
}

const CLASS_OF = new Map(
  Object.entries(CLASSES).flatMap(([name, letters]) => [...letters].map(letter => [letter, name])),
)

/** Sounds that Latin script writes with several letters, or with different ones. */
const SPELLINGS: Record<string, string> = {
  ph: 'f',
  th: 't',
  ck: 'k',
  kh: 'k',
  gh: 'k',
  ch: 'k',
  x: 'ks',
  qu: 'kf',
}
const SPELLING = /tsch|dsch|sch|sh|tch|zh|c(?=[eiy])|ph|th|ck|kh|gh|ch|x|qu/g

/** The consonants of a word as classes, repeated ones once: `Nasarbajew`, `Назарбаев` and `نزارباييف` are `nsrbf`. */
export function skeleton(word: string): string {
  const folded = withoutMarks(word.toLowerCase())
  const spelled = /[a-z]/.test(folded)
    ? folded.replace(SPELLING, letters => SPELLINGS[letters] ?? 's')
    : folded.replaceAll('дж', 'ж')
  let consonants = ''
  let last = ''
  for (const letter of spelled) {
    const name = CLASS_OF.get(letter)
    if (name !== undefined && name !== last) consonants += name
    last = name ?? last
  }
  return consonants
}
