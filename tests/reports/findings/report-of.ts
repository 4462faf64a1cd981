import type { PlacedFinding } from '../../../src/reports/findings/placed-finding.js'
import { type LookedAt, type Report, summarize } from '../../../src/reports/findings/report.js'

/** Findings as a whole report, each with a fingerprint. */
export function reportOf(findings: readonly PlacedFinding[], looked: readonly LookedAt[] = []): Report {
  return {
    findings: findings.map((finding, index) => ({ ...finding, fingerprint: `f${index}` })),
    summary: summarize(findings),
    looked: () => looked,
  }
}
