import type { WordKey } from '../locales/keys.js'
import { oneLine } from '../terminal/safe.js'
import type { Span } from '../terminal/spans.js'
import { wordDiff, wordDiffSpans } from '../terminal/word-diff.js'
import type { HistoryDeed, Step } from '../versions/steps.js'
import { flow } from './flow.js'
import { paragraph } from './paragraph.js'
import type { View } from './view.js'

/** Characters of a commit's name that are shown. */
const SHORT = 9

/** The life of a unit: each wording and each translation, the newest first. */
export function unitLog(deeds: readonly HistoryDeed[], view: View): string {
  return deeds
    .map(deed => [...deedHead(deed, view), ...deed.steps.flatMap(step => stepLines(step, view))].join('\n'))
    .join('\n\n')
}

/** What each commit did to a document, in numbers. */
export function documentLog(deeds: readonly HistoryDeed[], view: View): string {
  return deeds
    .map(deed =>
      [
        ...deedHead(deed, view),
        ...flow(sums(deed.steps, view), view.width - 4).map(line => `    ${line}`),
      ].join('\n'),
    )
    .join('\n\n')
}

function deedHead({ commit, author, date, subject }: HistoryDeed, { words, paint, width }: View): string[] {
  if (commit === undefined) return [paint.magenta(words('log.uncommitted'))]
  return flow(
    [
      { text: date.slice(0, 10), paint: paint.bold },
      { text: oneLine(author) },
      { text: commit.slice(0, SHORT), paint: paint.magenta },
      { text: oneLine(subject), paint: paint.dim },
    ],
    width,
  )
}

function stepLines(step: Step, view: View): string[] {
  const { words, paint } = view
  const { language, kind, edited, old, new: now, state } = step
  const head = flow(
    [
      { text: `  ${language}`, paint: paint.bold },
      { text: words(edited ? 'diff.kind.movedAndEdited' : kindKey(kind)) },
      ...(state ? [{ text: words(`state.${state}`), paint: paint.dim }] : []),
    ],
    view.width,
  )
  const spans =
    kind === 'state' || old === now
      ? [{ text: now, paint: paint.dim }]
      : wordDiffSpans(wordDiff(old, now, language), paint)
  return [...head, paragraph(spans, language, view)]
}

/** By language, how many units became what. */
function sums(steps: readonly Step[], { words, paint }: View): Span[] {
  const counts = new Map<string, number>()
  for (const { language, kind } of steps) {
    const key = `${language} ${kind}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, number]) => {
    const [language = '', kind = ''] = key.split(' ')
    return {
      text: `${language} ${words(sumKey(kind as Step['kind']), { number })}`,
      ...(kind === 'removed' && { paint: paint.dim }),
    }
  })
}

const kindKey = (kind: Step['kind']): WordKey => (kind === 'state' ? 'log.state' : `diff.kind.${kind}`)
const sumKey = (kind: Step['kind']): WordKey => (kind === 'state' ? 'log.states' : `diff.${kind}`)
