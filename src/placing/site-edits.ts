import type { Entry } from '../alignment/entry.js'
import type { Patch } from '../alignment/patch.js'
import { isTargetHash, targetHash, writtenHash } from '../alignment/target-hash.js'
import { textKey } from '../document/key.js'
import type { Cell, Synopsis } from '../synopsis/synopsis.js'
import type { BeadOutcome, LaidBead } from './outcomes.js'
import type { Paragraph } from './target.js'

/** Where what a file of the site says of an entry, and what the entry says, went apart since one was last made of the other. */
export interface SiteEdit {
  /** Who changed it: somebody in the file, somebody here, or both; or it is gone from the file. */
  kind: 'outside' | 'unpublished' | 'both' | 'gone'
  /** The id of the entry. */
  entry: string
  /** The ids of its units. */
  units: readonly string[]
  /** What the file says; empty where it is gone. */
  text: string
  /** How well that fits the source, 0 to 1. */
  score: number
}

/** What went apart, of entries of which it is known what was last given (others are nobody's but ours). */
export function siteEdits(synopsis: Synopsis, language: string, beads: readonly LaidBead[]): SiteEdit[] {
  return beads.flatMap(bead => {
    const entry = entryAt(synopsis, language, bead)
    if (!PARTED.has(bead.outcome) && !isRemarked(entry, bead)) return []
    const kind = entry?.given && !entry.conflict ? partedIn(entry, entry.given, bead) : undefined
    return entry && kind
      ? [{ kind, entry: entry.id, units: bead.units, text: bead.text, score: bead.score }]
      : []
  })
}

/** Whether somebody gave a translation in the file other marks that say the same, such as another shortcode at its end. */
function isRemarked(entry: Entry | undefined, { outcome, text }: LaidBead): boolean {
  if (outcome !== 'same' || entry?.given === undefined || text === entry.target) return false
  return entry.given === writtenHash(entry.target) && !isTargetHash(entry.given, text)
}

/** What becomes of beads whose entries have a target, and not that of the file. */
const PARTED: ReadonlySet<BeadOutcome> = new Set(['kept', 'weaker', 'missing'])

function partedIn(
  { target }: Entry,
  given: string,
  { outcome, text }: LaidBead,
): SiteEdit['kind'] | undefined {
  if (target === '') return undefined
  if (outcome === 'missing') return isTargetHash(given, target) ? 'gone' : 'unpublished'
  if (isTargetHash(given, text)) return 'unpublished'
  return isTargetHash(given, target) ? 'outside' : 'both'
}

/** The patches that remember what a file says of entries that say the same. */
export function givenPatches(synopsis: Synopsis, language: string, beads: readonly LaidBead[]): Patch[] {
  return beads.flatMap(bead => {
    const { outcome, units, text } = bead
    const known = outcome === 'same' ? entryAt(synopsis, language, bead) : undefined
    const id = outcome === 'written' ? units[0] : known?.id
    if (id === undefined || (known?.given !== undefined && isTargetHash(known.given, text))) return []
    // What says the same in other words of Markdown is known by what it says.
    const given = known && known.target !== text ? targetHash(text) : writtenHash(text)
    return [{ kind: 'write', language, id, fields: { given } }]
  })
}

/** The entry that translates the units of a bead, and no others. */
function entryAt({ rows }: Synopsis, language: string, { source, units }: LaidBead): Entry | undefined {
  const cells = source.map(index => rows[index]?.languages[language] as Cell)
  const [entry, ...others] = new Set(cells.map(({ entry }) => entry))
  return entry && others.length === 0 && cells[0]?.units.length === units.length ? entry : undefined
}

/** Paragraphs of a file that one target can be made of. */
const MOST_PARAGRAPHS = 6

/** What a look at a file tells without laying it. */
export interface AsGiven {
  /** Whether all that was last given of entries still stands there. */
  isWhole: boolean
  /** Whether something stands there that nobody has met. */
  hasNew: boolean
}

/**
 * Compares the paragraphs of a file with what was last given of entries, and with what waits for its place.
 *
 * @param waiting texts that are met without being one: of paragraphs without source, and of the original itself
 */
export function asGiven(
  entries: readonly Pick<Entry, 'given'>[],
  paragraphs: readonly Paragraph[],
  waiting: readonly string[],
): AsGiven {
  const wanted = new Map<string, number>()
  for (const { given } of entries) if (given !== undefined) wanted.set(given, (wanted.get(given) ?? 0) + 1)
  const met = new Set<number>()
  const take = (texts: readonly string[], from: number, hashOf: typeof targetHash) => {
    for (const between of texts.length > 1 ? ['\n\n', ' '] : ['']) {
      const hash = hashOf(texts.join(between))
      const left = wanted.get(hash)
      if (!left) continue
      if (left === 1) wanted.delete(hash)
      else wanted.set(hash, left - 1)
      for (const index of texts.keys()) met.add(from + index)
      return
    }
  }
  // To know a text by what it says takes longer: that is for what is left.
  for (const hashOf of [writtenHash, targetHash])
    for (let count = 1; count <= MOST_PARAGRAPHS && wanted.size > 0; count++)
      for (let from = 0; from + count <= paragraphs.length; from++) {
        const run = paragraphs.slice(from, from + count).map(({ text }) => text)
        if (run.every((_, index) => !met.has(from + index))) take(run, from, hashOf)
      }
  const known = new Set(met.size < paragraphs.length ? waiting.map(textKey) : [])
  const hasNew = paragraphs.some(({ text }, index) => !met.has(index) && !known.has(textKey(text)))
  return { isWhole: wanted.size === 0, hasNew }
}
