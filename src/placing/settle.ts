import { isDeepStrictEqual } from 'node:util'
import type { Laying } from './lay-beads.js'

/** What a look writes into a draft; first units of beads that are barred are not written. */
type Look<Draft> = (draft: Draft, barred: ReadonlySet<string>) => Laying

/** A draft with the patches of a look. */
type After<Draft> = (draft: Draft, laying: Laying) => Draft

/**
 * Looks at a draft again and again, each time at what the looks before have left, until one finds nothing to write even
 * with nothing barred: so doing it all again changes nothing.
 */
export function settle<Draft>(first: Draft, look: Look<Draft>, after: After<Draft>): Laying[] {
  const all: Laying[] = []
  for (let draft = first; ; ) {
    const { looks, barred } = unwavering(draft, look, after)
    const isOver = looks.every(({ written }) => written.length === 0)
    if (!isOver && turnOf(looks[0] as Laying, all) >= 0) return all
    all.push(...looks)
    // Where nothing is barred and nothing changes, the next look would only see the same again.
    if (isOver || (barred.size === 0 && looks.at(-1)?.patches.length === 0)) return all
    draft = looks.reduce(after, draft)
  }
}

/**
 * Looks until one writes nothing. Two texts that suspect each other might take turns for ever, and what one look has written
 * may seem wrong to the next, which has more to go by: units where that happens are barred, and it all begins anew.
 */
function unwavering<Draft>(
  first: Draft,
  look: Look<Draft>,
  after: After<Draft>,
): { looks: Laying[]; barred: ReadonlySet<string> } {
  const barred = new Set<string>()
  let looks: Laying[] = []
  for (let draft = first; ; ) {
    const laying = look(draft, barred)
    const turn = turnOf(laying, looks)
    looks.push(laying)
    const isLast = laying.written.length === 0
    const wavering = turn >= 0 ? writtenIn(looks.slice(turn)) : isLast ? unconfirmed(looks) : []
    if (wavering.length > 0) {
      for (const id of wavering) barred.add(id)
      looks = []
      draft = first
    } else if (isLast) return { looks, barred }
    else draft = after(draft, laying)
  }
}

/** Where looks have had the patches of another one before: -1 if they never had. */
function turnOf({ patches }: Laying, looks: readonly Laying[]): number {
  return looks.findIndex(look => isDeepStrictEqual(look.patches, patches))
}

function writtenIn(looks: readonly Laying[]): string[] {
  return looks.flatMap(({ written }) => written)
}

/** What some looks have written, and the last of them does not find in its place. */
function unconfirmed(looks: readonly Laying[]): string[] {
  const beads = looks.at(-1)?.beads ?? []
  const found = new Set(beads.flatMap(({ outcome, units }) => (outcome === 'same' ? units[0] : [])))
  return writtenIn(looks).filter(id => !found.has(id))
}
