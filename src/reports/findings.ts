import type { Range } from '../checks/reading/text.js'
import type { Finding } from '../checks/run.js'
import type { Position } from '../document/line-of.js'
import type { WordKey } from '../locales/words.js'
import { direction } from '../terminal/direction.js'
import { terminalSafe } from '../terminal/safe.js'
import type { Span } from '../terminal/spans.js'
import { truncate, width } from '../terminal/width.js'
import { wordDiff } from '../terminal/word-diff.js'
import { wrap } from '../terminal/wrap.js'
import { flow } from './flow.js'
import { jsonText } from './json.js'
import { hanging, messageLines } from './message.js'
import { shellWord } from './shell-word.js'
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
  /** In logical order; a view presents it. */
  message: string
  /** The column behind its last character, where it is about a piece of a line. */
  endColumn?: number
  /** The other side: of a finding in the entry of a unit, the German of that unit. */
  related?: FilePlace
  /** The texts that it is about, with the pieces that it means. */
  quoted?: { target: QuotedText; german: QuotedText }
}

/** A text with the piece that is meant. */
export interface QuotedText {
  text: string
  range?: Range
}

export interface FilePlace extends Position {
  /** Relative to the root. */
  path: string
  endColumn?: number
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
  /** What the baseline holds back; undefined where there is nothing of that. */
  baseline?: number
}

export function summarize(findings: readonly PlacedFinding[]): Summary {
  const error = findings.filter(({ severity }) => severity === 'error').length
  return { error, warning: findings.length - error }
}

/** Findings grouped by the file where each is mended, errors and warnings counted at the end. */
export function prettyFindings(
  findings: readonly PlacedFinding[],
  view: View,
  summary: Summary = summarize(findings),
): string {
  const { words, paint } = view
  const files = new Map<string, PlacedFinding[]>()
  for (const finding of findings) files.set(finding.path, [...(files.get(finding.path) ?? []), finding])
  const groups = [...files].map(([path, findings]) =>
    [
      ...wrap(terminalSafe(path), view.width).map(paint.underline),
      ...findings.flatMap(finding => prettyFinding(finding, view)),
    ].join('\n'),
  )
  const { error, warning, baseline = 0 } = summary
  const totals = [
    error + warning === 0
      ? words.logical('check.nothing')
      : words.logical('check.summary', { errors: error, warnings: warning }),
    ...(baseline > 0 ? [words.logical('check.held', { number: baseline })] : []),
  ]
  const lines = totals.flatMap(total => messageLines(total, view.width, view))
  return [...groups, lines.map(paint.bold).join('\n')].join('\n\n')
}

/** A finding on one line; where that is too long, its message wrapped beside or below its place. */
function prettyFinding(
  { line, column, severity, code, language, unit, message, related }: PlacedFinding,
  view: View,
): string[] {
  const { words, paint } = view
  const head: Span[] = [
    { text: `  ${line}:${column}` },
    { text: words(`severity.${severity}`), paint: paint[severity === 'error' ? 'red' : 'yellow'] },
    {
      text: terminalSafe([language, unit].filter(part => part !== null).join(' ')),
      paint: paint.dim,
    },
  ]
  const beside = related ? [terminalSafe(`${related.path}:${related.line}`)] : []
  const mark = [code, ...beside].join('  ')
  const whole = [
    ...head.map(({ text, paint }) => paint?.(text) ?? text),
    ...messageLines(message, Number.POSITIVE_INFINITY, view),
    paint.dim(mark),
  ].join('  ')
  if (width(whole) <= view.width) return [whole]
  const pieces = head.filter(({ text }) => text !== '')
  const marks = [code, ...beside].map(text => ({ text, paint: paint.dim }))
  // Behind a message that runs from right to left, a Latin word would draw the message's own Latin words to itself.
  return direction(words.language) === 'rtl'
    ? hanging(flow([...pieces, ...marks], view.width), message, view)
    : hanging(flow(pieces, view.width), [{ text: `${message}  ` }, { text: mark, paint: paint.dim }], view)
}

/** Findings as one JSON value. */
export function jsonFindings(
  findings: readonly PlacedFinding[],
  _view?: View,
  summary: Summary = summarize(findings),
): string {
  return jsonText({
    findings: findings.map(({ quoted: _, ...finding }) => finding),
    summary,
  })
}

/**
 * The forms that `check --format` offers. A new one is its function and its line here. The summary may count more than the
 * findings that are told.
 */
export const FORMATS = { pretty: prettyFindings, json: jsonFindings } as const satisfies Record<
  string,
  (findings: readonly PlacedFinding[], view: View, summary: Summary) => string
>

/** Gives a finding its place and its wording. */
export function placed(
  finding: Finding,
  { words }: Pick<View, 'words'>,
  place: (finding: Finding) => FilePlace & Pick<PlacedFinding, 'related' | 'quoted'>,
): PlacedFinding {
  const { code, severity, document, unit, language, wording, args } = finding
  const { path, line, column, endColumn, related, quoted } = place(finding)
  const message = words.logical(`check.${wording}` as WordKey, {
    // What a command that settles it has to name.
    document: shellWord(document),
    id: unit ?? '',
    language: language ?? '',
    ...brief(args),
    ...changeOf(args),
  })
  return {
    code,
    severity,
    document,
    unit: unit ?? null,
    language: language ?? null,
    path,
    line,
    column,
    message,
    ...(endColumn !== undefined && { endColumn }),
    ...(related && { related }),
    ...(quoted && { quoted }),
  }
}

/** Characters of a text that a message quotes. */
const QUOTED = 60

/** How a message quotes a change; the same signs as in a word diff. */
const SIGNS = { removed: ['[-', '-]'], added: ['{+', '+}'], same: ['', ''] } as const

/** Cells below which the beginning of a change says nothing. */
const TELLING = 8

/**
 * What changed between two texts, as a message can quote it. Changes are shortened inside their marks; each may have half
 * of what room is left, or more if the later ones need less. Where the room ends, one that is only an ellipsis stands for
 * the rest.
 */
function changeOf({ before, text }: Finding['args'] = {}): { change?: string } {
  if (typeof before !== 'string' || typeof text !== 'string') return {}
  const changes = wordDiff(before, text)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, text }) => ({ kind, text: text.trim().replace(/\s+/g, ' ') }))
  let later = changes.reduce((sum, { text }) => sum + width(text), 0)
  let room = QUOTED
  const quoted: string[] = []
  for (const { kind, text } of changes) {
    const taken = width(text)
    later -= taken
    const cells = Math.floor(Math.max(room / 2, room - later))
    const told = taken <= cells || cells >= TELLING ? truncate(text, cells) : '…'
    quoted.push(SIGNS[kind].join(told))
    room -= width(told)
    if (told === '…') break
  }
  return { change: quoted.join(' ') }
}

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
