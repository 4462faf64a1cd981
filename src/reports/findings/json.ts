import { jsonText } from '../json.js'
import type { FindingsForm } from './report.js'

/** Findings as one JSON value. */
export const json: FindingsForm = {
  title: 'JSON',
  write: ({ findings, summary }) =>
    jsonText({ findings: findings.map(({ quoted: _, fingerprint: __, ...finding }) => finding), summary }),
}
