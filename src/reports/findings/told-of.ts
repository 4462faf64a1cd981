import { terminalSafe } from '../../terminal/safe.js'
import type { PlacedFinding } from './placed-finding.js'

/** What a finding is about, as its head names it: the language and the unit, as far as it has them. */
export function subjectOf({ language, unit }: PlacedFinding): string {
  return line([language, unit].filter(part => part !== null).join(' '))
}

/** A finding in one line that can stand alone, in logical order. */
export function toldOf(finding: PlacedFinding): string {
  return [subjectOf(finding), line(finding.message)].filter(Boolean).join(': ')
}

/** Where a finding is mended, as editors read it. */
export function whereTold({ path, line: at, column }: PlacedFinding): string {
  return `${line(path)}:${at}:${column}`
}

/** A newline in a name or an id would end the line that is read as one finding. */
function line(text: string): string {
  return terminalSafe(text).replaceAll('\n', '␊')
}
