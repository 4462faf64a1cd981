import type { Entry } from '../../alignment/entry.js'
import type { Patch } from '../../alignment/patch.js'
import { isTargetHash, targetHash } from '../../alignment/target-hash.js'
import type { Edit } from '../../door/edit.js'
import { placingEdits } from '../../door/placing-edits.js'
import type { LaidOver } from '../../placing/lay-over.js'
import { isLeftAsIs } from '../../placing/left-as-is.js'
import type { BeadOutcome } from '../../placing/outcomes.js'
import { givenPatches, type SiteEdit, siteEdits } from '../../placing/site-edits.js'
import type { Synopsis } from '../../synopsis/synopsis.js'

/** How many units, or paragraphs, something became of. */
export interface LaidCounts {
  /** Translations that are new here. */
  laid: number
  /** Of these and of those that were here, the ones that nobody should trust unread. */
  unsure: number
  /** Translations that were here already. */
  same: number
  /** Edits that somebody made in the file. */
  outside: number
  /** Translations that somebody changed here, and nobody gave out yet. */
  unpublished: number
  /** Translations that somebody changed here, and somebody else there. */
  conflicts: number
  /** Translations whose paragraphs are gone from the file; they stay. */
  gone: number
  /** Translations that are here, and of which the file says something else; they stay. */
  kept: number
  /** Paragraphs of the file that have found no place. */
  leftOver: number
  /** Units that have no translation then. */
  untranslated: number
}

export const NOTHING: LaidCounts = {
  laid: 0,
  unsure: 0,
  same: 0,
  outside: 0,
  unpublished: 0,
  conflicts: 0,
  gone: 0,
  kept: 0,
  leftOver: 0,
  untranslated: 0,
}

/** What is done for a file, and how much that is. */
export interface Taken {
  edits: readonly Edit[]
  counts: LaidCounts
}

/** Beads with a lower score are to be read: little more than no evidence either way is not much. */
const UNCERTAIN = 0.65

/** What is to be done for a laying, and how much that is. */
export function taken(synopsis: Synopsis, language: string, laying: LaidOver, minScore: number): Taken {
  const untouched = untranslatedIn(laying)
  const beads = laying.beads.filter(({ units }) => !untouched.has(units[0] ?? ''))
  const parted = siteEdits(synopsis, language, beads)
  const of = (outcome: BeadOutcome) => beads.filter(bead => bead.outcome === outcome)
  const [certain, doubtful] = [
    parted.filter(({ score }) => score >= minScore),
    parted.filter(({ score }) => score < minScore),
  ]
  const kindOf = (kind: SiteEdit['kind']) => certain.filter(edit => edit.kind === kind)
  const [outside, both] = [kindOf('outside'), kindOf('both')]
  const unpublished = parted.filter(({ kind }) => kind === 'unpublished').length
  const gone = parted.filter(({ kind }) => kind === 'gone').length
  const there = new Set(
    beads.flatMap(({ outcome, target, units }) => (target.length > 0 && outcome !== 'same' ? units[0] : [])),
  )
  const replied = parted.filter(({ units }) => there.has(units[0])).length
  const remarked = new Set(parted.map(({ units }) => units[0]))
  const same = of('same').filter(({ units }) => !remarked.has(units[0]))
  const written = of('written')
  const told = beads.flatMap(({ source, target }) => (target.length > 0 ? source : []))
  const patches = laying.patches.filter(
    patch => !('id' in patch && patch.kind === 'write' && patch.fields.target && untouched.has(patch.id)),
  )
  return {
    edits: [
      ...placingEdits(patches, synopsis, 'adopt'),
      ...outside.flatMap(edit => broughtIn(edit, synopsis, language)),
      ...both.flatMap(edit => opposed(edit, synopsis.entries[language] ?? [], language)),
      ...arranged(givenPatches(synopsis, language, beads)),
    ],
    counts: {
      laid: written.length,
      unsure:
        [...written, ...same].filter(({ score }) => score < UNCERTAIN).length +
        doubtful.filter(({ kind }) => kind === 'outside' || kind === 'both').length,
      same: same.length,
      outside: outside.length,
      unpublished,
      conflicts: both.length,
      gone,
      kept: of('kept').length + of('weaker').length + of('mixed').length - replied,
      leftOver: laying.unplaced.length,
      untranslated: synopsis.rows.filter(
        ({ languages }, index) => languages[language]?.state === 'initial' && !told.includes(index),
      ).length,
    },
  }
}

/** First units of beads that are the original, word for word: nobody has translated them yet. */
function untranslatedIn({ beads, patches }: LaidOver): Set<string> {
  const sources = new Map(
    patches.flatMap((patch): [string, string][] =>
      patch.kind === 'write' && patch.fields.target ? [[patch.id, patch.fields.source ?? '']] : [],
    ),
  )
  return new Set(
    beads.flatMap(({ outcome, units: [id = '', ...others], text }) =>
      outcome === 'written' && others.length === 0 && isLeftAsIs(sources.get(id) ?? '', text) ? id : [],
    ),
  )
}

/** An edit that was made in the file becomes the translation, of the source that it had: what drifted is drifted still. */
function broughtIn({ units, text, entry: id }: SiteEdit, { entries }: Synopsis, language: string): Edit[] {
  const entry = entries[language]?.find(entry => entry.id === id)
  if (!entry) return []
  const { source, target } = entry
  const wish = { kind: 'translate', target: text, given: targetHash(text) } as const
  return [{ origin: 'adopt', place: { unit: units[0] ?? id, language }, basis: { source, target }, wish }]
}

/** Both sides are kept, until a person decides. */
function opposed({ entry: id, text }: SiteEdit, entries: readonly Entry[], language: string): Edit[] {
  const { source = '' } = entries.find(entry => entry.id === id) ?? {}
  const entry: Entry = { id, source, target: text, state: 'translated' }
  const given: Patch = { kind: 'write', language, id, fields: { given: targetHash(text) } }
  return [{ origin: 'adopt', home: { language, entry } }, ...arranged([given])]
}

const arranged = (patches: readonly Patch[]): Edit[] =>
  patches.length > 0 ? [{ origin: 'adopt', arrange: patches }] : []

/** What there is where a file says nothing new. */
export function standing(synopsis: Synopsis, language: string): LaidCounts {
  const entries = (synopsis.entries[language] ?? []).filter(({ target }) => target !== '')
  const unpublished = entries.filter(
    ({ given, target }) => given !== undefined && !isTargetHash(given, target),
  ).length
  return {
    ...NOTHING,
    same: entries.length - unpublished,
    unpublished,
    leftOver: synopsis.unplaced?.[language]?.length ?? 0,
    untranslated: synopsis.rows.filter(({ languages }) => languages[language]?.state === 'initial').length,
  }
}
