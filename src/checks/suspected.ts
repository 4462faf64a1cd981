import type { MessageArgs } from '../errors.js'
import {
  codeOf,
  type Misalignment,
  type MisalignmentCode,
  toldTogether,
  wordingOf,
} from '../synopsis/misalignment.js'
import { ending } from '../text/ending.js'
import type { UnitCell } from './cells.js'
import type { Problem, Subject } from './check.js'

/** A bead whose target is suspected, at its first unit. */
interface Suspected extends UnitCell {
  misaligned: Misalignment
}

/** Characters of a text that show where it ends. */
const END = 60

/** Targets that are suspected under a code, each bead once; those that are shifted together are told with the first of them. */
export function suspectedProblems({ cells }: Subject, code: MisalignmentCode): Problem[] {
  const beads = cells.flatMap((found): Suspected[] => {
    const { misaligned, units } = found.cell
    const told = misaligned && codeOf(misaligned.kind) === code && units[0] === found.row.unit.id
    return told ? [{ ...found, misaligned }] : []
  })
  return beads
    .filter(({ row, misaligned: { run } }) => !run || run.from.unit === row.unit.id)
    .map(bead => {
      const { row, language, misaligned } = bead
      const together = beads.filter(
        other => other.language === language && toldTogether(misaligned, other.misaligned),
      )
      const wording = wordingOf(misaligned)
      return {
        unit: row.unit.id,
        units: together.flatMap(({ cell }) => cell.units),
        language,
        place: 'entry',
        wording: wording === 'truncated' || wording === 'doubled' ? wording : `misaligned.${wording}`,
        args: argsOf(bead),
      }
    })
}

function argsOf({ number, cell, misaligned: { kind, fits, run } }: Suspected): MessageArgs {
  const target = cell.entry?.target ?? ''
  const [source, text] =
    kind === 'truncated' ? [ending(cell.source, END), ending(target, END)] : [cell.source, target]
  return {
    source,
    text,
    number,
    fits: fits?.number ?? 0,
    unit: fits?.unit ?? '',
    from: run?.from.number ?? 0,
    to: run?.to.number ?? 0,
    count: run?.by ?? 1,
  }
}
