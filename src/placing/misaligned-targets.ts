import { suspects } from '../aligner/suspects.js'
import { codeOf } from '../synopsis/misalignment.js'
import { pairsOf, withSuspects } from '../synopsis/suspects.js'
import type { Cell, Synopsis } from '../synopsis/synopsis.js'
import { replaceable } from './outcomes.js'

/** A synopsis with what is suspected of the targets of a language. */
export function suspected(
  synopsis: Synopsis,
  { source, language }: { source: string; language: string },
): Synopsis {
  const pairs = pairsOf(synopsis, language)
  if (pairs.every(({ target }) => target === '')) return synopsis
  return withSuspects(synopsis, { [language]: suspects(pairs, { source, target: language }) })
}

/** Whether a target seems to stand beside the wrong source: one that breaks off or is there twice does not. */
export function isMisaligned({ misaligned }: Cell): boolean {
  return misaligned !== undefined && codeOf(misaligned.kind) === 'misaligned'
}

/** The targets that seem to stand beside the wrong source, by their first units. */
export function misalignedIn({ rows }: Synopsis, language: string): { unit: string; replaceable: boolean }[] {
  return rows.flatMap(({ unit, languages }) => {
    const cell = languages[language]
    return cell && cell.units[0] === unit.id && isMisaligned(cell)
      ? [{ unit: unit.id, replaceable: replaceable(cell) }]
      : []
  })
}
