import type { FindingPlace } from '../../checks/finding-place.js'
import type { Finding } from '../../checks/run.js'
import type { FilePlace } from '../../text/file-place.js'
import type { View } from '../view.js'
import { findingMessage } from './finding-message.js'

/** A finding with its place in a file and its wording. */
export interface PlacedFinding extends FindingPlace {
  code: string
  severity: Finding['severity']
  document: string
  unit: string | null
  language: string | null
  /** In logical order; a view presents it. */
  message: string
}

/** The order in which a reader meets findings in the files. */
export function inOrder<T extends FilePlace>(findings: readonly T[]): T[] {
  const key = ({ path, line, column }: T) =>
    [path, String(line).padStart(8), String(column).padStart(8)].join('\n')
  return findings
    .map(finding => ({ finding, key: key(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding)
}

/** Gives a finding with its place its wording. */
export function placed(
  { finding, place }: { finding: Finding; place: FindingPlace },
  { words }: Pick<View, 'words'>,
): PlacedFinding {
  const { code, severity, document, unit, language } = finding
  const { path, line, column, endColumn, related, counterpart, quoted } = place
  return {
    code,
    severity,
    document,
    unit: unit ?? null,
    language: language ?? null,
    path,
    line,
    column,
    message: findingMessage(finding, words),
    ...(endColumn !== undefined && { endColumn }),
    ...(related && { related }),
    ...(counterpart && { counterpart }),
    ...(quoted && { quoted }),
  }
}
