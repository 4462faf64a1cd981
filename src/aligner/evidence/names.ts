import { withoutMarks } from '../../languages/without-marks.js'
import type { SideTexts } from '../reading/side.js'
import { skeleton } from '../reading/skeleton.js'

/** Words that begin or sound alike: more of them tell nothing. */
const ALIKE = 12

/** Letters: words of two languages that begin with the same ones are often one word. */
const BEGINNING = 5

/** Consonants: with fewer, words that have nothing to do with each other sound alike. */
const SHORTEST_NAME = 3

/** The words of a side that nothing explains, by how they begin and by how they sound. */
export interface Names {
  beginnings: Map<string, number[]>
  sounds: Map<string, number[]>
}

export function namesOf({ types }: SideTexts, explained: (type: number) => boolean): Names {
  const names: Names = { beginnings: new Map(), sounds: new Map() }
  for (const [at, { sort, form }] of types.entries()) {
    if (sort !== 'word' || explained(at)) continue
    add(names.beginnings, beginning(form), at)
    const sound = skeleton(form)
    if (sound.length >= SHORTEST_NAME) add(names.sounds, sound, at)
  }
  return names
}

function add(index: Map<string, number[]>, key: string | undefined, type: number): void {
  if (key === undefined) return
  const list = index.get(key)
  if (list) list.push(type)
  else index.set(key, [type])
}

/** The letters that cognates of languages in Latin script share, without accents. */
function beginning(form: string): string | undefined {
  const folded = withoutMarks(form)
  return folded.length > BEGINNING && /^[a-z]/.test(folded) ? folded.slice(0, BEGINNING) : undefined
}

/** Words of the other side that may be the same one in its language: by how they begin, or by how they sound. */
export function namesLike(
  form: string,
  { beginnings, sounds }: Names,
): { reason: 'cognate' | 'name'; types: readonly number[] } | undefined {
  const cognates = few(beginnings.get(beginning(form) ?? ''))
  if (cognates) return { reason: 'cognate', types: cognates }
  const names = few(sounds.get(skeleton(form)))
  return names && { reason: 'name', types: names }
}

const few = (types: readonly number[] | undefined) => (types && types.length <= ALIKE ? types : undefined)
