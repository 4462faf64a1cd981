import type { Unit } from '../document/unit.js'
import { lineEndOf } from '../text/line-end.js'
import type { Range } from '../text/range.js'
import { blockOf, lineStart, nextLine, withLineEnds } from './block-lines.js'
import { markedSource } from './marked-source.js'
import { newFields } from './new-fields.js'
import { placed } from './placed.js'
import type { Edit, FileChanges, SiteFile } from './site-file.js'

/** Lines of the original that go into a file together. */
interface Piece {
  rows: number[]
  kind: Unit['kind']
  text: string
  /** Its lines in the original. */
  range: Range
}

/**
 * What puts texts into a file that it does not have.
 *
 * @param carried by the places of units of the original, the lines of the file that hold them already, and go to another place
 */
export function insertionsIn(
  file: SiteFile,
  { insertions, places }: Pick<FileChanges, 'insertions' | 'places'>,
  carried: ReadonlyMap<number, string>,
): { edits: Edit[]; inserted: Set<number>; homeless: number[] } {
  const { text, units, original, language } = file
  const lineEnd = lineEndOf(text)
  const texts = new Map(insertions.map(item => [item.row, item]))
  const isField = (row: number) => original.units[row]?.kind === 'front-matter'
  const fields = newFields(
    file,
    insertions.filter(({ row }) => isField(row)),
  )
  const homeless = [...fields.homeless]
  const inserted = new Set(fields.inserted)
  const edits = [...fields.edits]
  const done = new Set<number>()
  /** Where what was put in last stands, and what it was. */
  let last: { piece: Piece; edit: Edit } | undefined
  const rows = [...insertions.map(({ row }) => row), ...carried.keys()].sort((a, b) => a - b)
  for (const row of rows) {
    if (done.has(row) || isField(row)) continue
    const whole = pieceOf(row)
    const piece = whole && isRowOfTable(whole) ? whole : undefined
    for (const other of piece?.rows ?? [row]) done.add(other)
    if (!piece) {
      homeless.push(row)
      continue
    }
    for (const other of piece.rows) inserted.add(other)
    const [first] = piece.rows as [number]
    if (last?.piece.rows.includes(first - 1)) {
      last.edit.text +=
        withLineEnds(original.text.slice(last.piece.range.end, piece.range.start), lineEnd) + piece.text
      last = { piece, edit: last.edit }
      continue
    }
    const edit = at(piece, first)
    edits.push(edit)
    last = { piece, edit }
  }
  return { edits, inserted, homeless }

  /** The units of the original on the lines of one of them. */
  function besideEachOther(row: number): number[] {
    const unit = original.units[row]
    const range = unit && blockOf(original.text, unit)
    return original.units.flatMap(({ start, end }, index) =>
      range && start < range.end && end > range.start ? index : [],
    )
  }

  /** The lines of the original around a unit, with all that stands on them as the file is to have it. */
  function pieceOf(row: number): Piece | undefined {
    const unit = original.units[row] as Unit
    const range = blockOf(original.text, unit)
    const lines = carried.get(row)
    if (lines !== undefined) return { rows: [row], kind: unit.kind, text: lines, range }
    const rows = besideEachOther(row)
    if (unit.slot || !rows.every(row => texts.has(row))) return undefined
    let [written, from] = ['', range.start]
    for (const row of rows) {
      const { start, end } = original.units[row] as Unit
      written += original.text.slice(from, start)
      written += shown(row, written.slice(lineStart(written, written.length)))
      from = end
    }
    written += original.text.slice(from, range.end)
    return { rows, kind: unit.kind, text: withLineEnds(written, lineEnd), range }
  }

  function shown(row: number, before: string): string {
    const unit = original.units[row] as Unit
    const { text, isSource } = texts.get(row) as FileChanges['insertions'][number]
    if (!isSource) return placed(text, unit, original.text, before, file.path)
    const source = original.text.slice(unit.start, unit.end)
    return markedSource(source, unit.kind, { language, sourceLanguage: original.language })
  }

  /** A line of cells is a row behind another one of its table, or the head of a new one that has a row below it. */
  function isRowOfTable({ rows, kind, range }: Piece): boolean {
    if (kind !== 'table-cell') return true
    const [before, behind] = [(rows[0] as number) - 1, (rows.at(-1) as number) + 1]
    const isPlaced = besideEachOther(before).some(row => places.has(row))
    const isBehind = isPlaced || last?.piece.rows.includes(before)
    const above = original.units[before]
    const gap = above ? original.text.slice(blockOf(original.text, above).end, range.start) : ''
    if (above?.kind === 'table-cell' && /^(?:\r\n?|\n)(?![\r\n])/.test(gap))
      return isBehind === true && (!isPlaced || !/\S/.test(gap))
    const below = original.units[behind]
    const next = below?.kind === 'table-cell' ? pieceOf(behind) : undefined
    return (
      next !== undefined &&
      /^(?:\r\n?|\n)[^\r\n]*-[^\r\n]*(?:\r\n?|\n)$/.test(original.text.slice(range.end, next.range.start))
    )
  }

  /** Behind what stands before it in the original, else before what follows there. */
  function at({ text: lines, kind, range }: Piece, first: number): Edit {
    const isBody = (row: number) =>
      places.has(row) && units[places.get(row)?.at ?? -1]?.kind !== 'front-matter'
    let [before, after] = [first - 1, first + 1]
    while (before >= 0 && !isBody(before)) before--
    while (after < original.units.length && !isBody(after)) after++
    const blank = lineEnd + lineEnd
    if (before >= 0) {
      const place = places.get(before) as { at: number; count: number }
      const unit = units[place.at + place.count - 1] as Unit
      const start = blockOf(text, unit).end
      const isNear = besideEachOther(first - 1).includes(before)
      const gap = isNear
        ? original.text.slice(blockOf(original.text, original.units[before] as Unit).end, range.start)
        : ''
      const isList = /^(?:\r\n?|\n)$/.test(gap)
      const lead = /^(?:\r\n?|\n)(?:[ \t>]*(?:\r\n?|\n))?$/.test(gap) ? withLineEnds(gap, lineEnd) : blank
      const next = text.slice(nextLine(text, start), nextLine(text, nextLine(text, start)))
      const isOpen = !isList || (kind !== 'list-item' && kind !== 'table-cell')
      return { start, end: start, text: lead + lines + (isOpen && /\S/.test(next) ? lineEnd : '') }
    }
    if (after < original.units.length) {
      const place = places.get(after) as { at: number }
      const { start } = blockOf(text, units[place.at] as Unit)
      return { start, end: start, text: lines + blank }
    }
    const isEnded = text === '' || /[\r\n]$/.test(text)
    return {
      start: text.length,
      end: text.length,
      text: (isEnded ? '' : lineEnd) + (text === '' ? '' : lineEnd) + lines + lineEnd,
    }
  }
}
