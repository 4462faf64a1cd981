import type { Counts } from '../synopsis/count.js'
import { bar } from '../terminal/bar.js'
import { oneLine } from '../terminal/safe.js'
import { table } from '../terminal/table.js'
import type { View } from './view.js'

/** A document's numbers, as `status --json` gives them. */
export interface DocumentStatus {
  document: string
  units: number
  /** Words of the German. */
  words: number
  languages: Record<string, Counts>
}

const BAR = 20

/** A table of documents and languages with bars, and what their signs mean. */
export function statusReport(documents: readonly DocumentStatus[], { words, paint }: View): string {
  const header = [
    'document',
    'language',
    'progress',
    'untranslated',
    'translated',
    'reviewed',
    'final',
    'drifted',
    'obsolete',
  ] as const
  const rows = documents.flatMap(({ document, units, words: count, languages }) => [
    [paint.bold(oneLine(document)), '', words('status.size', { units, words: count })],
    ...Object.entries(languages).map(([language, counts]) => [
      '',
      language,
      progress(counts, paint),
      ...numbers(counts).map((number, index) =>
        index === 4 && number > 0 ? paint.yellow(String(number)) : number > 0 ? String(number) : '·',
      ),
    ]),
  ])
  const lines = table(rows, {
    header: header.map(key => words(`column.${key}`)),
    headerStyle: paint.dim,
    align: ['left', 'left', 'left', 'right', 'right', 'right', 'right', 'right', 'right'],
  })
  return [...lines, '', paint.dim(words('status.legend'))].join('\n')
}

function progress({ untranslated, translated, reviewed, final }: Counts, paint: View['paint']): string {
  return bar(
    [
      { amount: final + reviewed, sign: '█', paint: paint.green },
      { amount: translated, sign: '▒', paint: paint.cyan },
      { amount: untranslated, sign: '·', paint: paint.dim },
    ],
    BAR,
  )
}

function numbers(counts: Counts): number[] {
  return [
    counts.untranslated,
    counts.translated,
    counts.reviewed,
    counts.final,
    counts.drifted,
    counts.obsolete,
  ]
}
