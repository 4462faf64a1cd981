import { jsonText } from '../json.js'
import type { FindingsForm, Report } from './report.js'

/** Findings that are told in one piece. */
const AT_ONCE = 100

/** Findings as one JSON value, of which nobody has to hold all. */
export const json: FindingsForm<Iterable<string>> = {
  title: 'JSON',
  write: pieces,
}

function* pieces({ findings, summary }: Pick<Report, 'findings' | 'summary'>): Generator<string> {
  const frame = jsonText({ findings: [], summary })
  if (findings.length === 0) return yield frame
  const hole = frame.indexOf('[') + 1
  yield frame.slice(0, hole)
  for (let at = 0; at < findings.length; at += AT_ONCE) {
    const texts = findings
      .slice(at, at + AT_ONCE)
      .map(({ quoted: _, fingerprint: __, ...finding }) => jsonText(finding).replace(/^/gm, '    '))
    yield `${texts.join(',\n')}${at + AT_ONCE < findings.length ? ',' : ''}`
  }
  return yield `  ${frame.slice(hole)}`
}
