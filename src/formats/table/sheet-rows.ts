import { childNamed, elementsNamed, textIn, type XmlNode } from '../../xml/read.js'
import { type Cell, type TableRow, textOf } from './row.js'
import { type NumberFormat, roughly, shownNumber } from './shown-number.js'

/** What stands in a workbook for all of its sheets. */
export interface Surroundings {
  strings: readonly Cell[]
  /** By the style of a cell. */
  formats: readonly NumberFormat[]
  /** Whether days are counted from 1904. */
  is1904: boolean
}

/** The largest sheet that there is. */
const ROWS = 1_048_576
const COLUMNS = 16_384

/** Places of cells that are merged; a workbook that people made has few. */
const MOST_MERGED = 1_000_000

/**
 * The rows of a sheet with their cells as they are shown; nothing is kept for empty places between them.
 *
 * @throws Error for cells that no sheet has
 */
export function sheetRows(sheet: XmlNode, around: Surroundings): TableRow[] {
  const data = childNamed(sheet, 'sheetData')
  let line = 0
  const rows = data ? [...elementsNamed(data, 'row')] : []
  const read = rows.map(row => {
    line = place(row.attributes.r, line + 1, ROWS)
    return { line, cells: cellsOf(row, around) }
  })
  mergeCells(sheet, read)
  return read.toSorted((a, b) => a.line - b.line)
}

function cellsOf(row: XmlNode, around: Surroundings): Map<number, Cell> {
  const cells = new Map<number, Cell>()
  let column = -1
  for (const cell of elementsNamed(row, 'c')) {
    const { r } = cell.attributes
    column = r === undefined ? column + 1 : address(r).column
    const shown = cellOf(cell, around)
    if (shown !== '') cells.set(column, shown)
  }
  return cells
}

const unclear = (text: string): Cell => ({ reason: 'unclear', text })

/** How the kinds of cells are read; one without a kind is a number. */
const KINDS: Readonly<Record<string, (value: string, cell: XmlNode, around: Surroundings) => Cell>> = {
  s: (value, _cell, { strings }) => strings[place(value, 0, Infinity, 0)] ?? '',
  str: value => unescaped(value),
  inlineStr: (_value, cell) => {
    const text = childNamed(cell, 'is')
    return text ? richText(text) : ''
  },
  // A German computer shows WAHR, and an error is no text of anybody.
  b: value => unclear(value === '1' ? 'TRUE' : 'FALSE'),
  e: unclear,
  d: unclear,
  n: (value, { attributes: { s } }, { formats, is1904 }) => {
    const format = formats[Number(s ?? 0)] ?? { id: 0 }
    const shown = shownNumber(Number(value), format, is1904)
    return shown ?? unclear(roughly(Number(value), format, is1904))
  },
}

function cellOf(cell: XmlNode, around: Surroundings): Cell {
  const kind = cell.attributes.t ?? 'n'
  const value = childNamed(cell, 'v')
  const formula = childNamed(cell, 'f')
  // What made the file did not compute it.
  if (formula && !value) return unclear(`=${textIn(formula)}`)
  if (!value && kind !== 'inlineStr') return ''
  const read = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  const text = value ? textIn(value) : ''
  return read ? read(text, cell, around) : unclear(text)
}

/** A text whose parts may look different; how some of it is pronounced is no part of it, and what is struck out is unclear. */
export function richText(node: XmlNode): Cell {
  let text = ''
  let isStruck = false
  for (const child of node.children) {
    if (typeof child === 'string') continue
    if (child.name === 't') text += textIn(child)
    if (child.name !== 'r') continue
    text += [...elementsNamed(child, 't')].map(textIn).join('')
    const [strike] = elementsNamed(child, 'strike')
    if (strike && !/^(?:0|false)$/.test(strike.attributes.val ?? '')) isStruck = true
  }
  return isStruck ? unclear(unescaped(text)) : unescaped(text)
}

/** Signs that XML can't hold, or that Excel does not write as they are. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function place(written: string | undefined, otherwise: number, most: number, least = 1): number {
  const number = written === undefined ? otherwise : /^\d{1,9}$/.test(written.trim()) ? Number(written) : -1
  if (number < least || number > most) throw new Error(`“${written}” is no place in a sheet`)
  return number
}

/** Where a cell is: its column from 0, its row from 1. */
function address(name: string): { column: number; row: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name) ?? []
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  if (column < 1 || column > COLUMNS) throw new Error(`“${name}” is no cell`)
  return { column: column - 1, row: place(digits, 1, ROWS) }
}

/** Marks what stands for several rows: a text there belongs to none of them alone. */
function mergeCells(sheet: XmlNode, rows: readonly { line: number; cells: Map<number, Cell> }[]): void {
  let marked = 0
  for (const { attributes } of elementsNamed(sheet, 'mergeCell')) {
    const [from = '', to = from] = (attributes.ref ?? '').split(':')
    const [first, last] = [address(from), address(to)]
    if (first.row === last.row) continue
    const text = textOf(rows.find(({ line }) => line === first.row)?.cells.get(first.column))
    if (text === '') continue
    for (const { line, cells } of rows) {
      if (++marked > MOST_MERGED) throw new Error('too many merged cells')
      if (line < first.row || line > last.row) continue
      for (let column = first.column; column <= last.column; column++) {
        if (++marked > MOST_MERGED) throw new Error('too many merged cells')
        cells.set(column, { reason: 'merged', text })
      }
    }
  }
}
