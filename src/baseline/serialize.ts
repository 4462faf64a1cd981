import { type KnownFinding, keyOf } from './baseline.js'
import { VERSION } from './schema.js'

/** The canonical bytes of a baseline: each finding once, sorted by what it is about, keys in a fixed order. */
export function serializeBaseline(findings: readonly KnownFinding[]): string {
  const sorted = findings
    .map(finding => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const value = {
    version: VERSION,
    findings: sorted.map(({ finding: { document, unit, language, code, text, of, count } }) => ({
      document,
      unit,
      language,
      code,
      text,
      of,
      ...(count > 1 && { count }),
    })),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
