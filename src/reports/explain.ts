import type { Entry } from '../alignment/entry.js'
import type { Unit } from '../document/unit.js'
import type { Candidate } from '../memory/candidates.js'
import { allows } from '../synopsis/allowances.js'
import type { Change } from '../synopsis/changes.js'
import type { Cell } from '../synopsis/synopsis.js'
import { terminalSafe } from '../terminal/safe.js'
import { wordDiff, wordDiffSpans } from '../terminal/word-diff.js'
import type { PlacedFinding } from './findings/placed-finding.js'
import { type LoggedDeed, unitLog } from './log.js'
import { messageLines } from './message.js'
import { evidenceLines, misalignedSentences, sureness } from './misaligned.js'
import { paragraph } from './paragraph.js'
import type { View } from './view.js'

const INDENT = '    '

/** All that is known of a unit. */
export interface Explanation {
  document: string
  /** Of the unit. */
  id: string
  path: string
  /** The unit as it is today; undefined where only entries remember it. */
  unit: Unit | undefined
  /** What became of it since the last sync; undefined where it is unchanged. */
  change: { kind: Change['kind']; before?: string | undefined } | undefined
  languages: { language: string; cell: Cell | undefined; entry: Entry | undefined; candidates: Candidate[] }[]
  findings: PlacedFinding[]
  /** What git knows of it, the newest first; undefined where nobody asked, or there is no git. */
  history?: readonly LoggedDeed[] | undefined
}

/** All that is known of a unit, in words. */
export function explainReport(explanation: Explanation, sourceLanguage: string, view: View): string {
  return [
    source(explanation, sourceLanguage, view),
    ...explanation.languages.map(item => language(item, explanation, sourceLanguage, view)),
    ...(explanation.history?.length
      ? [`${view.paint.bold(view.words('explain.history'))}\n\n${unitLog(explanation.history, view)}`]
      : []),
  ].join('\n\n')
}

function source({ path, unit, change }: Explanation, sourceLanguage: string, view: View): string {
  const { words, paint } = view
  if (!unit) return paint.bold(words('explain.gone'))
  const place = terminalSafe(`${path}:${unit.line}:${unit.column}`)
  const lines = [
    `${paint.bold(place)}  ${terminalSafe(unit.id)}  ${words(`kind.${unit.kind}`)}`,
    paragraph(unit.text, sourceLanguage, view),
  ]
  if (change) lines.push(paint.yellow(words(`change.${change.kind}`)))
  if (change?.before) lines.push(paragraph(change.before, sourceLanguage, view, paint.dim))
  return lines.join('\n')
}

function language(
  { language, cell, entry, candidates }: Explanation['languages'][number],
  { findings }: Explanation,
  sourceLanguage: string,
  view: View,
): string {
  const { words, paint } = view
  const lines = [paint.bold(language)]
  if (!entry?.target) lines.push(words('explain.untranslated'))
  else {
    lines.push(
      words('explain.state', { state: words.logical(`state.${entry.state}`) }),
      paragraph(entry.target, language, view),
    )
    if (!cell) lines.push(words('explain.obsolete'), paragraph(entry.source, sourceLanguage, view, paint.dim))
    else if (!cell.drifted) lines.push(words('explain.fits'))
    else if (entry.source === '') lines.push(paint.yellow(words('explain.unknownSource')))
    else {
      lines.push(paint.yellow(words('explain.drifted')))
      lines.push(
        paragraph(
          wordDiffSpans(wordDiff(entry.source, cell.source, sourceLanguage), paint),
          sourceLanguage,
          view,
        ),
      )
    }
  }
  if (cell?.misaligned) {
    const { misaligned } = cell
    const said = [...misalignedSentences(misaligned, words), ...evidenceLines(misaligned, words)]
    lines.push(
      ...messageLines([{ text: sureness(misaligned, words), paint: paint.yellow }], view.width, view),
      ...said
        .flatMap(text => messageLines(text, view.width - INDENT.length, view))
        .map(line => INDENT + line),
    )
  }
  if (cell && cell.units.length > 1) lines.push(words('explain.bead', { units: cell.units.join(', ') }))
  if (entry?.note) lines.push(words('explain.note', { note: entry.note }))
  for (const { code, reason } of entry?.allow ?? []) {
    const holds = !(cell && entry) || allows(entry, cell.source, code)
    const wording = !holds ? 'explain.lapsed' : code === 'drifted' ? 'explain.settled' : 'explain.allowed'
    lines.push(words(wording, { code, reason }))
  }
  if (entry?.conflict)
    lines.push(paint.red(words('explain.conflict')), paragraph(entry.conflict.target, language, view))
  for (const finding of findings.filter(finding => finding.language === language))
    lines.push(...messageLines(`${finding.code}: ${finding.message}`, view.width, view))
  for (const { similarity, target, document, unit } of candidates) {
    lines.push(words('explain.candidate', { percent: Math.round(similarity * 100), document, unit }))
    lines.push(paragraph(target, language, view, paint.dim))
  }
  return lines.join('\n')
}
