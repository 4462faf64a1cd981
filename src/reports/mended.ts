import type { PlacedMended } from '../checks/fixing/fix.js'
import { terminalSafe } from '../terminal/safe.js'
import { wordDiff, wordDiffSpans } from '../terminal/word-diff.js'
import { messageLines } from './message.js'
import { paragraph } from './paragraph.js'
import type { View } from './view.js'

/** Each translation that was mended, or would be, with what changes in it. */
export function mendedReport(mended: readonly PlacedMended[], dryRun: boolean, view: View): string {
  const { words, paint, width } = view
  const entries = mended.map(({ path, language, unit, before, after }) => {
    const diff = wordDiffSpans(wordDiff(before, after, language), paint)
    return `${paint.bold(terminalSafe(`${path}  ${unit}`))}\n${paragraph(diff, language, view)}`
  })
  const total = words.logical(dryRun ? 'fix.planned' : 'fix.done', { number: mended.length })
  return [...entries, messageLines(total, width, view).map(paint.bold).join('\n')].join('\n\n')
}
