import type { Row, Synopsis } from '../synopsis/synopsis.js'
import { direction } from '../terminal/bidi.js'
import { sideBySide } from '../terminal/columns.js'
import { terminalSafe } from '../terminal/safe.js'
import { paragraph } from './paragraph.js'
import type { View } from './view.js'

/** Cells: narrower columns are stacked, for nobody reads them. */
const NARROWEST = 18
const SEPARATOR = ' │ '

/** All languages of a document side by side in the given width; below each other where that is too narrow. */
export function showReport(
  { rows }: Synopsis,
  sourceLanguage: string,
  languages: readonly string[],
  view: View,
): string {
  const columns = [sourceLanguage, ...languages]
  const width = Math.floor((view.width - SEPARATOR.length * (columns.length - 1)) / columns.length)
  const layout = width < NARROWEST ? stacked : beside
  return rows
    .map((row, index) => `${head(row, index, languages, view)}\n${layout(row, columns, width, view)}`)
    .join('\n\n')
}

/** Number, kind and id of the unit, and what is wanting in which language. */
function head(
  { unit, languages: cells }: Row,
  index: number,
  languages: readonly string[],
  { words, paint }: View,
): string {
  const flags = languages.flatMap(language => {
    const cell = cells[language]
    if (cell?.state === 'initial') return [paint.cyan(`${language} – ${words('status.untranslated')}`)]
    return cell?.drifted ? [paint.yellow(`${language} ≠ ${words('status.drifted')}`)] : []
  })
  const name = `${index + 1} · ${words(`kind.${unit.kind}`)} · ${terminalSafe(unit.id)}`
  return [paint.dim(name), ...flags].join('   ')
}

function texts({ unit, languages: cells }: Row, columns: readonly string[]): string[] {
  return columns.map((language, index) => (index === 0 ? unit.text : cells[language]?.entry?.target || '–'))
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

function stacked(row: Row, columns: readonly string[], _width: number, view: View): string {
  return texts(row, columns)
    .map((text, index) => paragraph(text, columns[index] as string, view))
    .join('\n')
}
