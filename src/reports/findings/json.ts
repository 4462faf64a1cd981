import { jsonText } from '../json.js'
import type { Format } from './report.js'

/** Findings as one JSON value. */
export const json: Format = {
  title: 'JSON',
  write: ({ findings, summary }) =>
    jsonText({ findings: findings.map(({ quoted: _, fingerprint: __, ...finding }) => finding), summary }),
}
