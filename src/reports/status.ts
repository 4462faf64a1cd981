import type { WordKey } from '../locales/keys.js'
import type { Counts } from '../synopsis/count.js'
import { bar } from '../terminal/bar.js'
import { oneLine } from '../terminal/safe.js'
import { table } from '../terminal/table.js'
import { padEnd, truncate, width } from '../terminal/width.js'
import { flow } from './flow.js'
import { messageLines } from './message.js'
import type { View } from './view.js'

/** A document's numbers, as `status --json` gives them. */
export interface DocumentStatus {
  document: string
  units: number
  /** Words of the source. */
  words: number
  languages: Record<string, Counts>
}

/** The numbers of a language, in the order of their columns. */
const NUMBERS: readonly NumberColumn[] = [
  { key: 'untranslated', stays: true, short: 'short.untranslated' },
  { key: 'translated', stays: true },
  { key: 'reviewed' },
  { key: 'final' },
  { key: 'drifted', short: 'short.drifted', warns: true },
  { key: 'misaligned', short: 'short.misaligned', warns: true },
  { key: 'returned', isRare: true, short: 'short.returned', warns: true },
  { key: 'conflicts', isRare: true, short: 'short.conflicts', warns: true },
  { key: 'obsolete', short: 'short.obsolete' },
  { key: 'unplaced', isRare: true, short: 'short.unplaced' },
  { key: 'outside', isRare: true, short: 'short.outside', warns: true },
]

interface NumberColumn {
  /** Its number; also the name of its words, `column.<key>`. */
  key: keyof Counts
  /** Whether it is there even if all its numbers are 0 and room is short. */
  stays?: boolean
  /** Whether it is there only if one of its numbers is not 0. */
  isRare?: boolean
  /** Words with the number, for the short form, which tells only what somebody has to do. */
  short?: WordKey
  warns?: boolean
}

/** Cells of a bar: as many as there is room for. */
const LONGEST = 20
const SHORTEST = 8

/** A table of documents and languages with bars, and what their signs mean; in a narrow terminal as much of it as fits. */
export function statusReport(documents: readonly DocumentStatus[], view: View): string {
  const used = inUse(documents)
  const columns = NUMBERS.filter(column => !column.isRare || used(column))
  const wide = wideTable(documents, columns, view)
  const lines =
    widest(wide) <= view.width
      ? wide
      : (narrowTable(documents, columns, view) ??
        narrowTable(documents, NUMBERS.filter(used), view) ??
        shortForm(documents, view))
  return [...lines, '', ...legend(view)].join('\n')
}

/** Documents in a column of their own. */
function wideTable(
  documents: readonly DocumentStatus[],
  columns: readonly NumberColumn[],
  view: View,
): string[] {
  const { words, paint } = view
  const rows = documents.flatMap(({ document, units, words: count, languages }) => [
    [paint.bold(oneLine(document)), '', words('status.size', { units, words: count })],
    ...languageRows(languages, columns, LONGEST, view),
  ])
  return laidOut(rows, words('column.document'), columns, view)
}

/** Each document on a line above its languages, bars as long as the width allows; undefined where even the shortest are too long. */
function narrowTable(
  documents: readonly DocumentStatus[],
  columns: readonly NumberColumn[],
  view: View,
): string[] | undefined {
  const draw = (cells: number) =>
    laidOut(
      documents.flatMap(({ languages }) => languageRows(languages, columns, cells, view)),
      '',
      columns,
      view,
    )
  const surplus = Math.max(0, widest(draw(LONGEST)) - view.width)
  const [header = '', ...lines] = draw(Math.max(SHORTEST, LONGEST - surplus))
  if (widest([header, ...lines]) > view.width) return undefined
  let at = 0
  return [
    header,
    ...documents.flatMap(document => {
      const from = at
      at += Object.keys(document.languages).length
      return [...heading(document, view), ...lines.slice(from, at)]
    }),
  ]
}

/** Of each language the bar and what there is to do. */
function shortForm(documents: readonly DocumentStatus[], view: View): string[] {
  const { words, paint } = view
  const tags = Math.max(...documents.flatMap(({ languages }) => Object.keys(languages)).map(width))
  return documents.flatMap(document => [
    ...heading(document, view),
    ...Object.entries(document.languages).flatMap(([language, counts]) => {
      const head = `  ${padEnd(language, tags)}  ${progress(counts, SHORTEST, paint)}  `
      const left = ' '.repeat(width(head))
      const [first = '', ...rest] = flow(
        NUMBERS.flatMap(({ key, short, warns }) =>
          short && numberOf(counts, key) > 0
            ? [
                {
                  text: words(short, { number: numberOf(counts, key) }),
                  paint: warns ? paint.magenta : plain,
                },
              ]
            : [],
        ),
        view.width - left.length,
        { separator: '   ', indent: '' },
      )
      return [(head + first).trimEnd(), ...rest.map(line => left + line)]
    }),
  ])
}

function heading({ document, units, words: count }: DocumentStatus, { words, paint, width }: View): string[] {
  return flow(
    [
      { text: truncate(oneLine(document), width), paint: paint.bold },
      { text: words('status.size', { units, words: count }) },
    ],
    width,
  )
}

function laidOut(
  rows: readonly (readonly string[])[],
  first: string,
  columns: readonly NumberColumn[],
  { words, paint }: View,
): string[] {
  return table(rows, {
    header: [
      first,
      words('column.language'),
      words('column.progress'),
      ...columns.map(({ key }) => words(`column.${key}`)),
    ],
    headerStyle: paint.dim,
    align: ['left', 'left', 'left', ...columns.map(() => 'right' as const)],
  })
}

function languageRows(
  languages: DocumentStatus['languages'],
  columns: readonly NumberColumn[],
  cells: number,
  { paint }: View,
): string[][] {
  return Object.entries(languages).map(([language, counts]) => [
    '',
    language,
    progress(counts, cells, paint),
    ...columns.map(({ key, warns }) =>
      numberOf(counts, key) > 0 ? (warns ? paint.magenta : plain)(String(counts[key])) : '·',
    ),
  ])
}

function progress(
  { untranslated, translated, reviewed, final }: Counts,
  cells: number,
  paint: View['paint'],
): string {
  return bar(
    [
      { amount: final + reviewed, sign: '█', paint: paint.green },
      { amount: translated, sign: '▒', paint: paint.blue },
      { amount: untranslated, sign: '·', paint: paint.dim },
    ],
    cells,
  )
}

/** What the signs mean, no sign parted from its words. */
function legend(view: View): string[] {
  const bound = view.words.logical('status.legend').replace(/(?<! ) (?! )/g, '\u00A0')
  return messageLines(bound, view.width, view).map(line => view.paint.dim(line.replaceAll('\u00A0', ' ')))
}

function inUse(documents: readonly DocumentStatus[]): (column: NumberColumn) => boolean {
  const all = documents.flatMap(({ languages }) => Object.values(languages))
  return ({ key, stays = false }) => stays || all.some(counts => numberOf(counts, key) > 0)
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map(width))
}

const numberOf = (counts: Counts, key: keyof Counts) => counts[key] ?? 0

function plain(text: string): string {
  return text
}
