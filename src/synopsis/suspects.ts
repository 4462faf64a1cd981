import { isSuspect, type Suspect, type Suspicious, type TextPair } from '../aligner/suspect.js'
import { grouped } from '../sequence/grouped.js'
import { allows } from './allowances.js'
import { codeOf, type Misalignment, type MisalignmentCode, type Place, type Run } from './misalignment.js'
import { type Suspected, type Suspicions, withSuspicions } from './suspicions.js'
import type { Cell, LooseText, Synopsis } from './synopsis.js'
import { judgedSource } from './told-source.js'

/** A bead with the place of its first unit. */
interface PlacedBead {
  place: Place
  cell: Cell
}

/**
 * What stands beside what in a language, in the order of the document: a pair for each bead. A target stands beside the
 * source that it was made from, for an edit of the source moves no translation; where that is not known, beside today's.
 */
export function pairsOf(synopsis: Synopsis, language: string): TextPair[] {
  return placedBeads(synopsis, language).map(({ cell }) => ({
    source: judgedSource(cell),
    target: cell.entry?.target ?? '',
  }))
}

/**
 * The synopsis with what is misaligned in it. What a person allowed is not.
 *
 * @param suspects by language: what the analysis of `pairsOf` found
 */
export function withSuspects(
  synopsis: Synopsis,
  suspects: Readonly<Record<string, readonly Suspicious[]>>,
): Synopsis {
  return withSuspicions(synopsis, suspicionsOf(synopsis, suspects))
}

/** What the suspects say of each bead, and what a person said of that. */
export function suspicionsOf(
  synopsis: Synopsis,
  suspects: Readonly<Record<string, readonly Suspicious[]>>,
): Suspicions {
  const languages = Object.entries(suspects).map(([language, list]) => {
    const beads = placedBeads(synopsis, language)
    const suspected = list.filter(isSuspect)
    const [misaligned, dismissed] = [misalignmentsOf(beads, suspected), dismissals(beads, suspected)]
    const loose = looseTexts(beads, list)
    const units = new Set([...misaligned.keys(), ...dismissed.keys(), ...loose.keys()])
    const of = (unit: string): [string, Suspected] => {
      const [found, allowed, alone] = [misaligned.get(unit), dismissed.get(unit), loose.get(unit)]
      return [
        unit,
        {
          ...(found && { misaligned: found }),
          ...(allowed && { dismissed: allowed }),
          // What stands beside the wrong source has other sentences, of course.
          ...(alone && !found && { loose: alone }),
        },
      ]
    }
    return [language, Object.fromEntries([...units].map(of))]
  })
  return Object.fromEntries(languages)
}

/** The beads of a language in the order of their first units. */
function placedBeads({ rows }: Synopsis, language: string): PlacedBead[] {
  return rows.flatMap(({ unit, languages }, index) => {
    const cell = languages[language]
    return cell?.units[0] === unit.id
      ? [{ place: { unit: unit.id, number: index + 1, text: unit.text }, cell }]
      : []
  })
}

/** By the first unit of a bead: what is wrong with it. */
function misalignmentsOf(
  beads: readonly PlacedBead[],
  suspects: readonly Suspect[],
): ReadonlyMap<string, Misalignment> {
  const open = suspects.filter(
    ({ index, kind }) => beads[index]?.cell.entry?.target && !isDismissed(beads[index], kind),
  )
  const place = (index: number | undefined) => beads[index ?? -1]?.place
  const runs = runsOf(open, place)
  return new Map(
    open.map(suspect => [
      place(suspect.index)?.unit ?? '',
      misalignment(suspect, place(suspect.fits), runs.get(keyOf(suspect))),
    ]),
  )
}

/** By the first unit of a bead: what is suspected of its target, and a person allowed. */
function dismissals(
  beads: readonly PlacedBead[],
  suspects: readonly Suspect[],
): ReadonlyMap<string, MisalignmentCode> {
  const allowed = suspects.filter(({ index, kind }) => isDismissed(beads[index], kind))
  return new Map(allowed.map(({ index, kind }) => [beads[index]?.place.unit ?? '', codeOf(kind)]))
}

/** By the first unit of a bead: the sentences that one of its sides has alone. */
function looseTexts(
  beads: readonly PlacedBead[],
  found: readonly Suspicious[],
): ReadonlyMap<string, LooseText[]> {
  const loose = found.filter(each => !isSuspect(each)).filter(({ index }) => beads[index]?.cell.entry?.target)
  return new Map(
    [...grouped(loose, ({ index }) => index)].map(([index, list]) => [
      beads[index]?.place.unit ?? '',
      list.map(({ kind, text, before }) => ({ kind, text, before })),
    ]),
  )
}

function isDismissed(bead: PlacedBead | undefined, kind: Suspect['kind']): boolean {
  return bead !== undefined && allows(bead.cell, codeOf(kind))
}

function misalignment(
  { kind, score, evidence }: Suspect,
  fits: Place | undefined,
  run: Run | undefined,
): Misalignment {
  const known = { score, evidence }
  if (kind === 'truncated' || kind === 'doubled') return { kind, ...known }
  // Without a place to go to, nothing tells it from a text that comes from elsewhere.
  if (!fits) return { kind: 'foreign', ...known }
  return kind === 'shifted' ? { kind, fits, ...(run && { run }), ...known } : { kind, fits, ...known }
}

/** The runs of the suspects, by their keys: each as it is without the targets that a person allowed. One alone is none. */
function runsOf(
  suspects: readonly Suspect[],
  place: (index: number | undefined) => Place | undefined,
): ReadonlyMap<string, Run> {
  const inRuns = suspects.filter(suspect => keyOf(suspect) !== '')
  return new Map(
    [...grouped(inRuns, keyOf)].flatMap(([key, list]): [string, Run][] => {
      const indexes = list.map(({ index }) => index)
      const from = place(Math.min(...indexes))
      const to = place(Math.max(...indexes))
      return from && to && from !== to ? [[key, { from, to, by: distance(list) }]] : []
    }),
  )
}

/** What the suspects of a run have in common; empty for those of none. */
function keyOf({ kind, fits, run }: Suspect): string {
  return kind === 'shifted' && fits !== undefined && run ? `${run.from} ${run.to}` : ''
}

/** By how many places most of the suspects stand beside what they fit. */
function distance(suspects: readonly Suspect[]): number {
  const counts = new Map<number, number>()
  for (const { index, fits = index } of suspects) {
    const by = Math.abs(fits - index)
    counts.set(by, (counts.get(by) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}
