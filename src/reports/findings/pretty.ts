import { grouped } from '../../sequence/grouped.js'
import { direction } from '../../terminal/direction.js'
import { terminalSafe } from '../../terminal/safe.js'
import type { Span } from '../../terminal/spans.js'
import { width } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import { flow } from '../flow.js'
import { hanging, messageLines } from '../message.js'
import type { View } from '../view.js'
import { folded, moreOf } from './folded.js'
import type { PlacedFinding } from './placed-finding.js'
import { quotedLines } from './quoted-lines.js'
import type { FindingsForm, Report, Summary } from './report.js'
import { subjectOf } from './told-of.js'

/** Findings grouped by the file where each is mended and by unit, errors and warnings counted at the end. */
export const pretty: FindingsForm<Iterable<string>> = {
  title: 'for people',
  isForPeople: true,
  write: pieces,
}

/** Files that are told in one piece. */
const AT_ONCE = 100

/** Some files at a time: nobody has to hold what is said of all of them. */
function* pieces({ findings, summary }: Pick<Report, 'findings' | 'summary'>, view: View): Generator<string> {
  const files = [...grouped(findings, ({ path }) => path)]
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const told = files.slice(at, at + AT_ONCE).map(([path, found]) => prettyFile(path, found, view))
    yield `${told.join('\n\n')}\n`
  }
  yield total(summary, view)
}

function prettyFile(path: string, findings: readonly PlacedFinding[], view: View): string {
  const { told, left } = folded(findings)
  const units: PlacedFinding[][] = []
  for (const finding of told) {
    const last = units.at(-1)
    if (last?.[0]?.unit === finding.unit) last.push(finding)
    else units.push([finding])
  }
  const blocks = units.map(found => ({
    lines: found.flatMap(finding => prettyFinding(finding, view)),
    isTall: found.some(({ quoted }) => quoted),
  }))
  return [
    ...wrap(terminalSafe(path), view.width).map(view.paint.underline),
    ...blocks.flatMap(({ lines, isTall }, index) => {
      const isApart = index > 0 && (isTall || blocks[index - 1]?.isTall)
      return isApart ? ['', ...lines] : lines
    }),
    ...left.flatMap(group => moreOf(group, view)),
  ].join('\n')
}

/** How much narrower a message can get when it is put in order: two letters may become one. */
const SHRUNK = 2

/** A finding on one line; where that is too long, its message wrapped beside or below its place. Then what it quotes. */
function prettyFinding(finding: PlacedFinding, view: View): string[] {
  const { line, column, severity, code, message, related, counterpart, quoted } = finding
  const { words, paint } = view
  const colour = paint[severity === 'error' ? 'red' : 'magenta']
  const head: Span[] = [
    { text: `  ${line}:${column}` },
    { text: words(`severity.${severity}`), paint: colour },
    { text: subjectOf(finding), paint: paint.dim },
  ].filter(({ text }) => text !== '')
  const places = [related, counterpart].filter(place => place !== undefined)
  const marks = [code, ...places.map(({ path, line }) => terminalSafe(`${path}:${line}`))]
  const quotes = quoted ? quotedLines(quoted, view, colour) : []
  if (width(message) <= SHRUNK * view.width) {
    const whole = [
      ...head.map(({ text, paint }) => paint?.(text) ?? text),
      ...messageLines(message, Number.POSITIVE_INFINITY, view),
      paint.dim(marks.join('  ')),
    ].join('  ')
    if (width(whole) <= view.width) return [whole, ...quotes]
  }
  // Behind a message that runs from right to left, a Latin word would draw the message's own Latin words to itself.
  const isRtl = direction(words.language) === 'rtl'
  const before = isRtl ? [...head, ...marks.map(text => ({ text, paint: paint.dim }))] : head
  const told = isRtl ? message : [{ text: `${message}  ` }, { text: marks.join('  '), paint: paint.dim }]
  return [...hanging(flow(before, view.width), told, view), ...quotes]
}

function total({ error, warning, baseline = 0 }: Summary, view: View): string {
  const { logical: words } = view.words
  const totals = [
    error + warning === 0
      ? words('check.nothing')
      : words('check.summary', { errors: error, warnings: warning }),
    ...(baseline > 0 ? [words('check.held', { number: baseline })] : []),
  ]
  const lines = totals.flatMap(total => messageLines(total, view.width, view))
  return lines.map(view.paint.bold).join('\n')
}
