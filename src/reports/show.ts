import { codeOf, type MisalignmentCode } from '../synopsis/misalignment.js'
import { saidAt } from '../synopsis/said.js'
import type { Row, Synopsis } from '../synopsis/synopsis.js'
import { direction } from '../terminal/bidi.js'
import { paragraphLines, sideBySide } from '../terminal/columns.js'
import { terminalSafe } from '../terminal/safe.js'
import type { Span } from '../terminal/spans.js'
import { width as cellsOf, padEnd, padStart } from '../terminal/width.js'
import { flow } from './flow.js'
import type { View } from './view.js'

/** Cells: narrower columns are stacked, for nobody reads them. */
const NARROWEST = 18
const SEPARATOR = ' │ '
/** Cells: nobody reads longer lines with ease. */
const WIDEST = 100
const GAP = '  '
const SIGNS = { misaligned: '⇄', truncated: '…', doubled: '×2' } as const satisfies Record<
  MisalignmentCode,
  string
>

/** All languages of a document side by side in the given width; below each other where that is too narrow. */
export function showReport(
  { rows }: Synopsis,
  sourceLanguage: string,
  languages: readonly string[],
  view: View,
): string {
  const columns = [sourceLanguage, ...languages]
  const width = Math.floor((view.width - SEPARATOR.length * (columns.length - 1)) / columns.length)
  const narrow = width < NARROWEST
  const layout = narrow ? stacked : beside
  return [
    ...(narrow ? [] : [heading(columns, width, view)]),
    ...rows.map((row, index) => `${head(row, index, languages, view)}\n${layout(row, columns, width, view)}`),
  ].join('\n\n')
}

/** Which column is which language. */
function heading(columns: readonly string[], width: number, { paint, bidi }: View): string {
  return sideBySide(
    columns.map(language => ({ text: language, direction: direction(language) })),
    columns.map(() => width),
    { mode: bidi, separator: SEPARATOR, style: paint.bold },
  ).join('\n')
}

/** Number, kind and id of the unit, and what is wanting in which language. */
function head(
  { unit, languages: cells }: Row,
  index: number,
  languages: readonly string[],
  { words, paint, width }: View,
): string {
  const flags = languages.flatMap((language): Span[] => {
    const cell = cells[language]
    if (cell?.state === 'initial')
      return [{ text: `${language} – ${words('status.untranslated')}`, paint: paint.blue }]
    const code = cell?.misaligned && codeOf(cell.misaligned.kind)
    return [
      ...(cell?.drifted ? [{ text: `${language} ≠ ${words('status.drifted')}`, paint: paint.magenta }] : []),
      ...(code
        ? [{ text: `${language} ${SIGNS[code]} ${words(`status.${code}`)}`, paint: paint.magenta }]
        : []),
    ]
  })
  const name = `${index + 1} · ${words(`kind.${unit.kind}`)} · ${terminalSafe(unit.id)}`
  return flow([{ text: name, paint: paint.dim }, ...flags], width, { separator: '   ' }).join('\n')
}

function texts({ unit, languages: cells }: Row, columns: readonly string[]): string[] {
  return columns.map((language, index) => (index === 0 ? unit.text : saidAt(cells[language]) || '–'))
}

function beside(row: Row, columns: readonly string[], width: number, { bidi }: View): string {
  const cells = texts(row, columns).map((text, index) => ({
    text,
    direction: direction(columns[index] as string),
  }))
  return sideBySide(
    cells,
    columns.map(() => width),
    { mode: bidi, separator: SEPARATOR },
  ).join('\n')
}

/** Each text behind its language; pushed to the right as `paragraph` does it. */
function stacked(row: Row, columns: readonly string[], _width: number, { paint, bidi, width }: View): string {
  const tags = Math.max(...columns.map(cellsOf))
  const cells = Math.max(20, Math.min(width, WIDEST) - tags - GAP.length)
  return texts(row, columns)
    .flatMap((text, index) => {
      const language = columns[index] as string
      const way = direction(language)
      const align = (line: string) => (way === 'rtl' && bidi !== 'logical' ? padStart(line, cells) : line)
      return paragraphLines({ text, direction: way }, cells, bidi).map((line, row) => {
        const tag = padEnd(row === 0 ? paint.bold(language) : '', tags)
        return (tag + GAP + align(line)).trimEnd()
      })
    })
    .join('\n')
}
