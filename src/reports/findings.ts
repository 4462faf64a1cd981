import type { Finding } from '../checks/run.js'
import type { WordKey } from '../locales/words.js'
import { terminalSafe } from '../terminal/safe.js'
import { wordDiff } from '../terminal/word-diff.js'
import { jsonText } from './json.js'
import type { View } from './view.js'

/** A finding with its place in a file and its wording: what `check --json` gives. */
export interface PlacedFinding {
  code: string
  severity: Finding['severity']
  document: string
  unit: string | null
  language: string | null
  path: string
  line: number
  column: number
  message: string
}

/** The order in which a reader meets findings in the files. */
export function inOrder(findings: readonly PlacedFinding[]): PlacedFinding[] {
  const key = ({ path, line, column }: PlacedFinding) =>
    [path, String(line).padStart(8), String(column).padStart(8)].join('\n')
  return findings
    .map(finding => ({ finding, key: key(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding)
}

/** What all findings add up to. */
export interface Summary {
  error: number
  warning: number
}

export function summarize(findings: readonly PlacedFinding[]): Summary {
  const error = findings.filter(({ severity }) => severity === 'error').length
  return { error, warning: findings.length - error }
}

/** Findings grouped by the file where each is mended, errors and warnings counted at the end. */
export function prettyFindings(findings: readonly PlacedFinding[], { words, paint }: View): string {
  const files = new Map<string, PlacedFinding[]>()
  for (const finding of findings) files.set(finding.path, [...(files.get(finding.path) ?? []), finding])
  const groups = [...files].map(([path, findings]) =>
    [
      paint.underline(terminalSafe(path)),
      ...findings.map(({ line, column, severity, code, language, unit, message }) => {
        const label = paint[severity === 'error' ? 'red' : 'yellow'](words(`severity.${severity}`))
        const about = [language, unit].filter(part => part !== null).join(' ')
        return `  ${line}:${column}  ${label}  ${paint.dim(terminalSafe(about))}  ${message}  ${paint.dim(code)}`
      }),
    ].join('\n'),
  )
  const { error, warning } = summarize(findings)
  const total =
    findings.length === 0
      ? words('check.nothing')
      : words('check.summary', { errors: error, warnings: warning })
  return [...groups, paint.bold(total)].join('\n\n')
}

/** Findings as one JSON value. */
export function jsonFindings(findings: readonly PlacedFinding[]): string {
  return jsonText({ findings, summary: summarize(findings) })
}

/** The forms that `check --format` offers. A new one is its function and its line here. */
export const FORMATS = { pretty: prettyFindings, json: jsonFindings } as const satisfies Record<
  string,
  (findings: readonly PlacedFinding[], view: View) => string
>

/** Gives a finding its place and its wording. */
export function placed(
  finding: Finding,
  { words }: Pick<View, 'words'>,
  place: (finding: Finding) => Pick<PlacedFinding, 'path' | 'line' | 'column'>,
): PlacedFinding {
  const { code, severity, document, unit, language, wording, args } = finding
  const message = words(`check.${wording}` as WordKey, brief({ ...args, ...changeOf(args) }))
  return {
    code,
    severity,
    document,
    unit: unit ?? null,
    language: language ?? null,
    ...place(finding),
    message,
  }
}

/** What changed between two texts, as a message can quote it. */
function changeOf({ before, text }: Finding['args'] = {}): Finding['args'] {
  if (typeof before !== 'string' || typeof text !== 'string') return {}
  const changed = wordDiff(before, text).filter(({ kind }) => kind !== 'same')
  const signs = { removed: ['[-', '-]'], added: ['{+', '+}'], same: ['', ''] }
  return { change: changed.map(({ kind, text }) => signs[kind].join(text.trim())).join(' ') }
}

/** Characters of a text that a message quotes. */
const QUOTED = 60

function brief(args: Finding['args'] = {}): Record<string, string | number> {
  const shorten = (value: string) =>
    [...value].length > QUOTED ? `${[...value].slice(0, QUOTED).join('')}…` : value
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      typeof value === 'string' ? shorten(value.replace(/\s+/g, ' ')) : value,
    ]),
  )
}
