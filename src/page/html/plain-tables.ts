import type { Element, ElementContent } from 'hast'
import { attribute, elementsOf, isElement } from './attributes.js'
import { headings } from './element-kinds.js'
import { made, type Rewrite } from './rewrite.js'
import { textOf } from './text-of.js'

/** Blocks that a table cell of Markdown cannot hold; a table with them lays out a page. */
const tooMuch: ReadonlySet<string> = new Set([...headings, 'table', 'pre', 'blockquote', 'hr'])

/** The same, unless the table has header cells. */
const ratherMuch: ReadonlySet<string> = new Set(['ul', 'ol', 'p'])

/** Text of a cell (characters) from which on a table without header cells is taken for a layout. */
const longestCell = 400

/** Cells of a table, empty ones that fill it up included; a bound for pages made to harm. */
const mostCells = 50_000

/** Tables that hold data stay tables; tables that only lay out the page become the blocks in their cells. */
export const plainTables: Rewrite = table => {
  if (table.tagName !== 'table') return [table]
  const captions = elementsOf(table).filter(child => child.tagName === 'caption')
  const rest = {
    ...table,
    children: table.children.filter(child => !isElement(child) || child.tagName !== 'caption'),
  }
  const before = captions
    .filter(caption => textOf(caption, undefined, 1) !== '')
    .map(caption => made('p', caption.children, caption))
  const rows = rowsOf(rest)
  if (isLayout(rest, rows, captions.length > 0)) return [...before, { ...unfolded(rest), tagName: 'div' }]
  fitSpans(rows)
  mendHeader(rows)
  return [...before, rest]
}

function isLayout(table: Element, rows: Element[], captioned: boolean): boolean {
  const cells = rows.flatMap(cellsOf)
  const columns = columnsOf(rows)
  if (['presentation', 'none'].includes(attribute(table, 'role')) || holds(table, tooMuch, 1)) return true
  if (columns * rows.length > mostCells || cells.length === 0) return true
  if (captioned || cells.some(cell => cell.tagName === 'th')) return false
  const blocky = cells.some(cell => holds(cell, ratherMuch, 2) || holds(cell, new Set(['ul', 'ol']), 1))
  return (
    columns < 2 ||
    rows.length < 2 ||
    blocky ||
    cells.some(cell => textOf(cell, undefined, longestCell + 1).length > longestCell)
  )
}

/** Rows, sections and cells as plain blocks. */
function unfolded(element: Element): Element {
  const children = element.children.map((child): ElementContent => {
    if (!isElement(child)) return child
    if (child.tagName === 'td' || child.tagName === 'th') return made('div', child.children, child)
    return ['tbody', 'thead', 'tfoot', 'tr'].includes(child.tagName)
      ? { ...unfolded(child), tagName: 'div' }
      : child
  })
  return { ...element, children }
}

/** Spans that would blow a table up are taken off: what a cell of a million columns means, nobody can see anyway. */
function fitSpans(rows: Element[]): void {
  const cells = rows.flatMap(cellsOf)
  const span = (cell: Element, name: string) => Math.max(1, Math.trunc(Number(attribute(cell, name))) || 1)
  const widths = rows.map(() => 0)
  let area = 0
  for (const [index, row] of rows.entries()) {
    for (const cell of cellsOf(row)) {
      const height = Math.min(span(cell, 'rowSpan'), rows.length - index)
      area += height * span(cell, 'colSpan')
      if (area > mostCells) break
      for (let below = index; below < index + height; below++)
        widths[below] = (widths[below] ?? 0) + span(cell, 'colSpan')
    }
  }
  const width = widths.reduce((most, next) => Math.max(most, next), 0)
  const fits = area <= mostCells && width * rows.length <= mostCells
  for (const cell of cells) {
    for (const name of ['colSpan', 'rowSpan']) cell.properties[name] = fits ? span(cell, name) : 1
  }
}

/** The first row is the header if all of it is bold; it is none if only its first cells are header cells. */
function mendHeader(rows: Element[]): void {
  const first = rows[0] ? cellsOf(rows[0]) : []
  const filled = first.filter(cell => textOf(cell, undefined, 1) !== '')
  const bold = filled.length > 0 && filled.every(isBold)
  if (bold) for (const cell of first) cell.tagName = 'th'
  else if (filled.some(cell => cell.tagName === 'td'))
    for (const cell of rows.flatMap(cellsOf)) cell.tagName = 'td'
}

function isBold(cell: Element): boolean {
  if (cell.tagName === 'th') return true
  const inner = cell.children.filter(child => textOf(child, undefined, 1) !== '')
  const [only] = inner
  return inner.length === 1 && isElement(only) && ['b', 'strong'].includes(only.tagName)
}

function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap(child =>
    child.tagName === 'tr' ? [child] : elementsOf(child).filter(row => row.tagName === 'tr'),
  )
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row).filter(cell => cell.tagName === 'td' || cell.tagName === 'th')
}

function columnsOf(rows: Element[]): number {
  return rows.reduce((most, row) => Math.max(most, cellsOf(row).length), 0)
}

function holds(element: Element, names: ReadonlySet<string>, atLeast: number): boolean {
  let count = 0
  const visit = (node: Element): void => {
    for (const child of elementsOf(node)) {
      if (names.has(child.tagName)) count++
      if (count >= atLeast) return
      visit(child)
    }
  }
  visit(element)
  return count >= atLeast
}
