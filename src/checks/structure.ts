import { MANY_PARAGRAPHS } from '../document/unit.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { blockStart } from './block-start.js'
import type { Check, Problem, Subject } from './check.js'

/** Front matter and records that are invalid, records that are doubled or unknown, and targets whose shape does not fit their unit. */
export const structure: Check = {
  code: 'structure',
  severity: 'error',
  run: subject => [
    ...unreadable(subject),
    ...invalid(subject),
    ...doubled(subject),
    ...unknown(subject),
    ...misshapen(subject),
  ],
}

/** Fields that nobody can read look like fields that are gone. */
function unreadable({ frontMatter }: Subject): Problem[] {
  if (!frontMatter) return []
  const { line, reason } = frontMatter
  return [
    { place: 'german', line, wording: 'structure.frontMatter', args: { reason }, about: 'front-matter' },
  ]
}

function invalid({ junk }: Subject): Problem[] {
  return junk.map(({ language, record: { raw, line, path, expected } }) => ({
    language,
    place: 'entry',
    line,
    wording: expected === '' ? 'structure.missingKey' : path ? 'structure.invalidAt' : 'structure.invalid',
    args: { path, expected },
    about: raw,
  }))
}

function doubled({ synopsis }: Subject): Problem[] {
  return Object.entries(synopsis.entries).flatMap(([language, entries]) => {
    const seen = new Set<string>()
    const twice = new Set<string>()
    for (const { id } of entries) (seen.has(id) ? twice : seen).add(id)
    return [...twice].map(
      (unit): Problem => ({ unit, language, place: 'entry', wording: 'structure.doubled', args: { unit } }),
    )
  })
}

/** A target for which nothing tells what it translates: its unit is not there, and it has no source. */
function unknown({ synopsis }: Subject): Problem[] {
  return Object.entries(synopsis.obsolete).flatMap(([language, entries]) =>
    entries
      .filter(({ source, target }) => source === '' && target !== '')
      .map(({ id }) => ({
        unit: id,
        language,
        place: 'entry',
        wording: 'structure.unknown',
        args: { unit: id },
      })),
  )
}

function misshapen({ synopsis, cells }: Subject): Problem[] {
  const covered = coveredUnits(synopsis)
  return cells.flatMap(({ row: { unit }, language, cell: { entry, source, units } }) => {
    // A bead is looked at once, with the first of its units.
    if (!entry || units[0] !== unit.id) return []
    const wordings = [
      MANY_PARAGRAPHS.has(unit.kind) || !/\n[ \t]*\n/.test(entry.target) ? undefined : 'paragraphs',
      entry.target === '' && entry.state !== 'initial' ? 'state' : undefined,
      blockStart(entry.target) === undefined || blockStart(entry.target) === blockStart(source)
        ? undefined
        : 'blockStart',
      entry.target !== '' && covered.has(`${language} ${entry.id}`) ? 'covered' : undefined,
    ] as const
    return wordings
      .filter(wording => wording !== undefined)
      .map(wording => ({
        unit: unit.id,
        language,
        place: 'entry' as const,
        wording: `structure.${wording}` as const,
        args: { kind: unit.kind, start: blockStart(entry.target) ?? '', state: entry.state },
      }))
  })
}

/** Units that another unit's translation covers, each with its language before it. */
function coveredUnits({ entries }: Synopsis): Set<string> {
  return new Set(
    Object.entries(entries).flatMap(([language, list]) =>
      list
        .filter(entry => entry.target)
        .flatMap(entry => (entry.covers ?? []).map(id => `${language} ${id}`)),
    ),
  )
}
