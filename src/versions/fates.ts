import type { Synopsis } from '../synopsis/synopsis.js'
import type { VersionChange } from './change.js'

/** What a change of the source does to a translation; the later ones outweigh the earlier. */
const FATES = ['fits', 'obsolete', 'drifted', 'untranslated'] as const
export type Fate = (typeof FATES)[number]

/**
 * What changes of the source do to the translations of some languages.
 *
 * @param before the earlier version: what was removed had a translation there, or none
 * @param after the later version, with its translations
 */
export function fatesIn(
  before: Synopsis,
  after: Synopsis,
  languages: readonly string[],
): (change: VersionChange) => Record<string, Fate> {
  const rows = new Map(after.rows.map(row => [row.unit.id, row]))
  const old = new Map(before.rows.map(row => [row.unit.id, row]))
  const now = (unit: string, language: string): Fate => {
    const cell = rows.get(unit)?.languages[language]
    if (!cell || cell.state === 'initial') return 'untranslated'
    return cell.drifted ? 'drifted' : 'fits'
  }
  const gone = (unit: string, language: string): Fate => {
    const isKept = (after.obsolete[language] ?? []).some(({ id, target }) => id === unit && target !== '')
    return isKept || old.get(unit)?.languages[language]?.entry?.target ? 'obsolete' : 'untranslated'
  }
  const worst = (fates: readonly Fate[]) =>
    fates.reduce((a, b) => (FATES.indexOf(b) > FATES.indexOf(a) ? b : a), 'fits')
  return change =>
    Object.fromEntries(
      languages.map(language => [
        language,
        change.kind === 'removed'
          ? gone(change.id, language)
          : worst(change.units.map(unit => now(unit, language))),
      ]),
    )
}
