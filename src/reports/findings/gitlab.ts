import { jsonText } from '../json.js'
import type { FindingsForm } from './report.js'
import { toldOf } from './told-of.js'

const SEVERITIES = { error: 'major', warning: 'minor' } as const

/** A code quality report, which GitLab shows in the changes of a merge request. */
export const gitlab: FindingsForm = {
  title: 'code quality',
  write: ({ findings }) =>
    jsonText(
      findings.map(finding => ({
        description: toldOf(finding),
        check_name: finding.code,
        fingerprint: finding.fingerprint,
        severity: SEVERITIES[finding.severity],
        location: { path: finding.path, lines: { begin: finding.line } },
      })),
    ),
}
