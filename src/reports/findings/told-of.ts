import { terminalSafe } from '../../terminal/safe.js'
import type { PlacedFinding } from './placed-finding.js'

/** What a finding is about, as its head names it: the language and the unit, as far as it has them. */
export function subjectOf({ language, unit }: PlacedFinding): string {
  return terminalSafe([language, unit].filter(part => part !== null).join(' '))
}

/** A finding in one sentence that can stand alone, in logical order. */
export function toldOf(finding: PlacedFinding): string {
  return [subjectOf(finding), finding.message].filter(Boolean).join(': ')
}

/** Where a finding is mended, as editors read it. */
export function placeOf({ path, line, column }: PlacedFinding): string {
  return `${terminalSafe(path).replaceAll('\n', '␊')}:${line}:${column}`
}
