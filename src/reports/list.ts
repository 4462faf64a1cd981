import type { Task } from '../synopsis/statuses.js'
import { terminalSafe } from '../terminal/safe.js'
import { wordDiff, wordDiffSpans } from '../terminal/word-diff.js'
import { flow } from './flow.js'
import { messageLines } from './message.js'
import { paragraph } from './paragraph.js'
import type { View } from './view.js'

const INDENT = '    '

/** A paragraph that needs work, with its document and the file that its line is in. */
export interface ListedTask extends Task {
  document: string
  path: string
}

/**
 * Paragraphs that need work: where they stand, what is wanting, their German (of a drifted one as a word diff), their target.
 * Units that share a translation are shown once, with their first.
 */
export function listReport(tasks: readonly ListedTask[], sourceLanguage: string, view: View): string {
  const shown = tasks.filter(({ unit, bead }) => bead[0] === unit)
  return [...shown.map(task => taskReport(task, sourceLanguage, view)), summary(tasks, view)].join('\n\n')
}

function taskReport(task: ListedTask, sourceLanguage: string, view: View): string {
  const { words, paint } = view
  const place = terminalSafe(task.line === undefined ? task.path : `${task.path}:${task.line}`)
  const head = flow(
    [
      { text: place, paint: paint.bold },
      { text: terminalSafe(task.bead.join(' + ')) },
      { text: task.language },
      {
        text: words(`status.${task.status}`),
        paint: paint[task.status === 'untranslated' ? 'cyan' : 'yellow'],
      },
    ],
    view.width,
  )
  const german =
    task.previousSource === undefined
      ? task.source
      : wordDiffSpans(wordDiff(task.previousSource, task.source, sourceLanguage), paint)
  const unknown =
    task.status === 'drifted' && task.previousSource === ''
      ? messageLines(
          [{ text: words.logical('list.unknownGerman'), paint: paint.dim }],
          view.width - INDENT.length,
          view,
        ).map(line => INDENT + line)
      : []
  const target = task.target ? [paragraph(task.target, task.language, view, paint.dim)] : []
  return [...head, ...unknown, paragraph(german, sourceLanguage, view), ...target].join('\n')
}

function summary(tasks: readonly ListedTask[], view: View): string {
  const words = view.words.logical
  const counts = new Map<string, number>()
  for (const { status } of tasks) counts.set(status, (counts.get(status) ?? 0) + 1)
  const told = [...counts].map(([status, count]) => words(`list.${status as Task['status']}`, { count }))
  const lines = (told.length === 0 ? [words('list.nothing')] : told).flatMap(line =>
    messageLines(line, view.width, view),
  )
  return view.paint.bold(lines.join('\n'))
}
