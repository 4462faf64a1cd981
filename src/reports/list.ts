import { codeOf, type MisalignmentCode } from '../synopsis/misalignment.js'
import type { ListedTask, Status, Task } from '../synopsis/statuses.js'
import { terminalSafe } from '../terminal/safe.js'
import { wordDiff, wordDiffSpans } from '../terminal/word-diff.js'
import { flow } from './flow.js'
import { messageLines } from './message.js'
import { misalignedSentences } from './misaligned.js'
import { paragraph } from './paragraph.js'
import type { View } from './view.js'

const INDENT = '    '
const LABEL_INDENT = '  '

/**
 * Paragraphs that need work: where they stand, what is wanting, their source (of a drifted one as a word diff), their target
 * (of a misaligned one each under its name). Units that share a translation are shown once, with their first.
 */
export function taskReports(tasks: readonly ListedTask[], sourceLanguage: string, view: View): string[] {
  return tasks
    .filter(({ unit, bead }) => bead[0] === unit)
    .map(task => taskReport(task, sourceLanguage, view))
}

/** Paragraphs that need work, one below the other, and what they add up to. */
export function listReport(tasks: readonly ListedTask[], sourceLanguage: string, view: View): string {
  const counts: WantingCounts = new Map()
  countWanting(tasks, counts)
  return [...taskReports(tasks, sourceLanguage, view), listSummary(counts, view)].join('\n\n')
}

/** How many paragraphs want what. */
export type WantingCounts = Map<Status | MisalignmentCode, number>

/** Adds some tasks to a count. */
export function countWanting(tasks: readonly ListedTask[], counts: WantingCounts): void {
  for (const task of tasks) {
    // Paragraphs want a translation, or drift from it; but a translation that fits none of them is one.
    if (task.misaligned && task.bead[0] !== task.unit) continue
    counts.set(wanting(task), (counts.get(wanting(task)) ?? 0) + 1)
  }
}

function taskReport(task: ListedTask, sourceLanguage: string, view: View): string {
  const { words, paint } = view
  const { language, source, previousSource, target, conflict, misaligned, returned, outside } = task
  const shownSource =
    previousSource === undefined
      ? source
      : wordDiffSpans(wordDiff(previousSource, source, sourceLanguage), paint)
  const dim = (text: string, indent: string) =>
    messageLines([{ text, paint: paint.dim }], view.width - indent.length, view).map(line => indent + line)
  const unknown = task.status === 'drifted' && previousSource === ''
  const remarks = [
    ...(unknown ? [words.logical('list.unknownSource')] : []),
    ...(misaligned ? misalignedSentences(misaligned, words) : []),
    ...(returned ? [words.logical('explain.returned', { note: returned.note })] : []),
  ]
  // Only where the two may have nothing to do with each other, it takes words to say which is which.
  const label = (key: 'list.source' | 'list.translation') =>
    misaligned ? dim(words.logical(key), LABEL_INDENT) : []
  const other = conflict
    ? [...dim(words.logical('explain.conflict'), LABEL_INDENT), paragraph(conflict.target, language, view)]
    : []
  return [
    ...headLines(task, view),
    ...remarks.flatMap(text => dim(text, INDENT)),
    ...label('list.source'),
    ...(task.status === 'unplaced' ? [] : [paragraph(shownSource, sourceLanguage, view)]),
    ...(target && outside === undefined
      ? [...label('list.translation'), paragraph(target, language, view, paint.dim)]
      : []),
    ...(outside === undefined
      ? []
      : [paragraph(wordDiffSpans(wordDiff(target, outside, language), paint), language, view)]),
    ...other,
  ].join('\n')
}

/** Where it is, and what is wanting. */
function headLines(task: ListedTask, { words, paint, width }: View): string[] {
  const place = terminalSafe(task.line === undefined ? task.path : `${task.path}:${task.line}`)
  const style = paint[task.status === 'untranslated' ? 'blue' : 'magenta']
  return flow(
    [
      { text: place, paint: paint.bold },
      { text: terminalSafe(task.bead.join(' + ')) },
      { text: task.language },
      { text: words(`status.${wanting(task)}`), paint: style },
    ],
    width,
  )
}

/** What a reader is told of a task: of what is flagged as misaligned, by the code of its check. */
function wanting({ status, misaligned }: Task): Status | MisalignmentCode {
  return misaligned ? codeOf(misaligned.kind) : status
}

/** What a list adds up to. */
export function listSummary(counts: WantingCounts, view: View): string {
  const words = view.words.logical
  const told = [...counts].map(([status, count]) => words(`list.${status}`, { count }))
  const lines = (told.length === 0 ? [words('list.nothing')] : told).flatMap(line =>
    messageLines(line, view.width, view),
  )
  return view.paint.bold(lines.join('\n'))
}
