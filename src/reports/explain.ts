import type { Entry } from '../alignment/entry.js'
import type { Unit } from '../document/unit.js'
import type { Candidate } from '../memory/candidates.js'
import { isInForce } from '../synopsis/allowances.js'
import { type Change, wordingOf } from '../synopsis/changes.js'
import type { Misalignment } from '../synopsis/misalignment.js'
import type { Cell } from '../synopsis/synopsis.js'
import { terminalSafe } from '../terminal/safe.js'
import { wordDiff, wordDiffSpans } from '../terminal/word-diff.js'
import type { HistoryDeed } from '../versions/steps.js'
import type { PlacedFinding } from './findings/placed-finding.js'
import { unitLog } from './log.js'
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
  change: Pick<Change, 'kind' | 'edited' | 'before'> | undefined
  languages: { language: string; cell: Cell | undefined; entry: Entry | undefined; candidates: Candidate[] }[]
  findings: PlacedFinding[]
  /** What git knows of it, the newest first; undefined where nobody asked, or there is no git. */
  history?: readonly HistoryDeed[] | undefined
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
  if (change) lines.push(paint.magenta(words(`change.${wordingOf(change)}`)))
  if (change?.before) lines.push(paragraph(change.before, sourceLanguage, view, paint.dim))
  return lines.join('\n')
}

type About = Explanation['languages'][number]

function language(about: About, { findings }: Explanation, sourceLanguage: string, view: View): string {
  const { words, paint, width } = view
  const { language, cell, entry, candidates } = about
  const isShared = cell && cell.units.length > 1
  const found = findings.filter(finding => finding.language === language)
  return [
    paint.bold(language),
    ...standing(about, sourceLanguage, view),
    ...(cell?.misaligned ? suspicion(cell.misaligned, view) : []),
    ...(isShared ? [words('explain.bead', { units: cell.units.join(', ') })] : []),
    ...(entry?.note ? [words('explain.note', { note: entry.note })] : []),
    ...(entry?.returned ? [words('explain.returned', { note: entry.returned.note })] : []),
    ...decisions(about, view),
    ...found.flatMap(({ code, message }) => messageLines(`${code}: ${message}`, width, view)),
    ...candidates.flatMap(({ similarity, target, document, unit, part }) => [
      part
        ? words('explain.part', { document, unit })
        : words('explain.candidate', { percent: Math.round(similarity * 100), document, unit }),
      paragraph(target, language, view, paint.dim),
    ]),
  ].join('\n')
}

/** The translation, and whether it was made from the source of today. */
function standing({ language, cell, entry }: About, sourceLanguage: string, view: View): string[] {
  const { words, paint } = view
  if (!entry?.target) return [words('explain.untranslated')]
  const lines = [
    words('explain.state', { state: words.logical(`state.${entry.state}`) }),
    paragraph(entry.target, language, view),
  ]
  if (!cell)
    return [...lines, words('explain.obsolete'), paragraph(entry.source, sourceLanguage, view, paint.dim)]
  if (!cell.drifted) return [...lines, words('explain.fits')]
  if (entry.source === '') return [...lines, paint.magenta(words('explain.unknownSource'))]
  const diff = wordDiffSpans(wordDiff(entry.source, cell.source, sourceLanguage), paint)
  return [...lines, paint.magenta(words('explain.drifted')), paragraph(diff, sourceLanguage, view)]
}

/** Why a translation seems to stand beside the wrong source. */
function suspicion(misaligned: Misalignment, view: View): string[] {
  const { words, paint, width } = view
  const said = [...misalignedSentences(misaligned, words), ...evidenceLines(misaligned, words)]
  return [
    ...messageLines([{ text: sureness(misaligned, words), paint: paint.magenta }], width, view),
    ...said.flatMap(text => messageLines(text, width - INDENT.length, view)).map(line => INDENT + line),
  ]
}

/** What persons decided about it, and what waits for a decision. */
function decisions({ language, cell, entry }: About, view: View): string[] {
  const { words, paint } = view
  const allowed = (entry?.allow ?? []).map(allowance => {
    const { code, reason } = allowance
    const holds = !(cell && entry) || isInForce(allowance, cell)
    const wording = !holds ? 'explain.lapsed' : code === 'drifted' ? 'explain.settled' : 'explain.allowed'
    return words(wording, { code, reason })
  })
  if (!entry?.conflict) return allowed
  return [...allowed, paint.red(words('explain.conflict')), paragraph(entry.conflict.target, language, view)]
}
