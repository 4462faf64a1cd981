import { flow } from '../../reports/flow.js'
import { fold } from '../../synopsis/find.js'
import { hasFlag } from '../../synopsis/flags.js'
import { codeOf, type MisalignmentCode } from '../../synopsis/misalignment.js'
import { saidAt } from '../../synopsis/said.js'
import type { Cell, Row } from '../../synopsis/synopsis.js'
import { direction } from '../../terminal/bidi.js'
import { paragraphLines, sideBySide } from '../../terminal/columns.js'
import { oneLine } from '../../terminal/safe.js'
import type { Span } from '../../terminal/spans.js'
import { padStart, truncate } from '../../terminal/width.js'
import { wordDiff, wordDiffSpans } from '../../terminal/word-diff.js'
import { isIn, leftKnown, listedRows } from '../in-queue.js'
import { currentRow, type UiState, unplacedOf } from '../state.js'
import type { Line } from './line.js'
import type { Screen } from './screen.js'
import { windowOf } from './window.js'

const SEPARATOR = ' │ '
/** Cells below which a column can't be read: then the texts stand one below the other. */
const NARROWEST = 24
/** Lines of a text that are shown of rows that are not current. */
const FEW = 6
/** Cells of what a reviewer said that are shown beside a row: all of it is shown with the rest that is known. */
const NOTE = 50

/** The rows of the opened document: the source beside the languages that have a column. */
export function documentView(state: UiState, screen: Screen): Line[] {
  const { opened } = state
  if (!opened) return []
  const rows = listedRows(state)
  const head = heading(state, rows, screen).slice(0, Math.floor(screen.height / 3))
  const at = Math.max(0, rows.indexOf(state.row))
  const body = windowOf<Line>(rows.length, at, screen.height - head.length, index => {
    const number = rows[index] as number
    const row = opened.synopsis.rows[number]
    const lines = row ? remembered(row, number, index === at, state, screen) : []
    return lines.map(text => ({ text, of: { kind: 'row', row: number } }))
  })
  return [...head, ...(rows.length === 0 ? [screen.words('ui.noRow')] : body)]
}

function heading(state: UiState, rows: readonly number[], { words, paint, width }: Screen): string[] {
  const { opened, row, only, search, language, shown, source } = state
  const count = opened?.synopsis.rows.length ?? 0
  const open =
    opened?.synopsis.rows.filter(({ languages }) => languages[language]?.state === 'initial').length ?? 0
  const waiting = unplacedOf(state).length
  const parts: Span[] = [
    { text: oneLine(opened?.id ?? ''), paint: paint.bold },
    { text: `${row + 1}/${count}` },
    { text: words('ui.progress', { language, done: count - open, count }) },
    { text: leftText(state, words), paint: paint.bold },
    ...(waiting > 0 ? [{ text: words('short.unplaced', { number: waiting }), paint: paint.magenta }] : []),
    ...(opened?.isLooked === false ? [{ text: words('ui.checking'), paint: paint.dim }] : []),
    ...(only ? [{ text: `${words(`ui.only.${only}`)} ${rows.length}`, paint: paint.magenta }] : []),
    ...(search ? [{ text: `/ ${oneLine(search)}`, paint: paint.magenta }] : []),
  ]
  const columns = [source, ...shown].map(tag => (tag === language ? `[${tag}]` : tag)).join(' │ ')
  return [
    ...flow([...parts, { text: columns, paint: paint.blue }], width, { separator: '  ', indent: '' }),
    paint.dim('─'.repeat(width)),
  ]
}

/** A row as it was drawn before, as long as nothing that it depends on became different. */
function remembered(row: Row, number: number, isCurrent: boolean, state: UiState, screen: Screen): string[] {
  const { shown, isWide, language, search } = state
  const found = shown.map(language => state.opened?.found.get(language)?.has(row.unit.id))
  const of = JSON.stringify([
    [number, isCurrent && language, shown, isWide && language, search, found],
    [screen.width, screen.bidi],
  ])
  const kept = screen.kept?.rows.get(row)
  if (kept?.of === of) return kept.lines
  const lines = block(row, number, isCurrent, state, screen)
  screen.kept?.rows.set(row, { of, lines })
  return lines
}

function block(row: Row, number: number, isCurrent: boolean, state: UiState, screen: Screen): string[] {
  const columns = [state.source, ...state.shown]
  const room = Math.floor((screen.width - 2 - SEPARATOR.length * (columns.length - 1)) / columns.length)
  const lines =
    room < NARROWEST ? stacked(row, columns, state, screen) : beside(row, columns, room, state, screen)
  const few = isCurrent || lines.length <= FEW ? lines : [...lines.slice(0, FEW - 1), screen.paint.dim('…')]
  const edge = isCurrent ? screen.paint.bold('▌') : ' '
  return [...head(row, number, isCurrent, state, screen), ...few.map(line => `${edge} ${line}`), '']
}

/** What is gone through, and how much of it is left. */
export function leftText(state: UiState, words: Screen['words']): string {
  const { queue } = state
  return words('ui.left', { queue: words.logical(`ui.queue.${queue}`), left: leftKnown(state, queue) })
}

const SIGNS: Readonly<Record<MisalignmentCode, string>> = { misaligned: '⇄', doubled: '⧉', truncated: '✂' }

/** Number, kind and what is wanting, in signs with their words. */
function head(
  row: Row,
  number: number,
  isCurrent: boolean,
  state: UiState,
  { words, paint, width }: Screen,
): string[] {
  const { unit, languages } = row
  const level = unit.kind === 'heading' ? '# ' : ''
  const flags = state.shown.flatMap((language): Span[] => {
    const cell = languages[language]
    if (!cell) return []
    const code = cell.misaligned && codeOf(cell.misaligned.kind)
    const isFound = state.opened !== undefined && isIn('finding', row, [language], state.opened)
    return [
      ...(cell.state === 'initial'
        ? [{ text: `${language} – ${words('status.untranslated')}`, paint: paint.blue }]
        : []),
      ...(cell.state === 'reviewed' || cell.state === 'final'
        ? [{ text: `${language} ✓ ${words(`state.${cell.state}`)}`, paint: paint.green }]
        : []),
      ...(cell.entry?.conflict ? [{ text: `${language} ⚡ ${words('ui.conflict')}`, paint: paint.red }] : []),
      ...(cell.drifted ? [{ text: `${language} ≠ ${words('status.drifted')}`, paint: paint.magenta }] : []),
      ...(code
        ? [{ text: `${language} ${SIGNS[code]} ${words(`status.${code}`)}`, paint: paint.magenta }]
        : []),
      ...(hasFlag(cell, 'returned')
        ? [{ text: `${language} ↩ ${sentBack(cell, isCurrent, words)}`, paint: paint.magenta }]
        : []),
      ...(isFound && !code ? [{ text: `${language} ! ${words('ui.finding')}`, paint: paint.magenta }] : []),
    ]
  })
  const name = {
    text: `${level}${number + 1} · ${words(`kind.${unit.kind}`)}`,
    paint: isCurrent ? paint.inverse : paint.dim,
  }
  return flow([name, ...flags], width, { separator: '   ', indent: '  ' })
}

/** Of the current row, with what the reviewer said. */
function sentBack({ entry }: Cell, isCurrent: boolean, words: Screen['words']): string {
  const note = entry?.returned?.note
  if (!isCurrent || !note) return words('status.returned')
  return words('explain.returned', { note: truncate(oneLine(note), NOTE) })
}

function textOf(row: Row, column: string, state: UiState, { paint }: Screen): readonly Span[] {
  const old = column === state.source && !state.search ? formerText(row, state) : undefined
  if (old !== undefined) return wordDiffSpans(wordDiff(old, row.unit.text, column), paint)
  const text = column === state.source ? row.unit.text : saidAt(row.languages[column]) || '–'
  const bold = row.unit.kind === 'heading' ? { paint: paint.bold } : {}
  return marked(text, state.search, paint.inverse).map(span => ({ ...bold, ...span }))
}

/** Of the current row, the text that the current language was translated from, where that has changed since. */
function formerText(row: Row, state: UiState): string | undefined {
  const cell = row === currentRow(state) ? row.languages[state.language] : undefined
  // A translation of several paragraphs tells what changed in all of them.
  return cell?.drifted && cell.units.length === 1 ? cell.entry?.source || undefined : undefined
}

function beside(
  row: Row,
  columns: readonly string[],
  room: number,
  state: UiState,
  screen: Screen,
): string[] {
  return sideBySide(
    columns.map(column => ({ text: textOf(row, column, state, screen), direction: direction(column) })),
    widths(columns, room, state),
    { mode: screen.bidi, separator: SEPARATOR },
  )
}

/** The same room for all, or twice as much of it for the current language. */
function widths(columns: readonly string[], room: number, { isWide, language }: UiState): number[] {
  if (!isWide) return columns.map(() => room)
  const share = Math.floor((room * columns.length) / (columns.length + 1))
  return columns.map(column => (column === language ? 2 * share : share))
}

function stacked(row: Row, columns: readonly string[], state: UiState, screen: Screen): string[] {
  const cells = screen.width - 8
  return columns.flatMap(column => {
    const way = direction(column)
    return paragraphLines(
      { text: textOf(row, column, state, screen), direction: way },
      cells,
      screen.bidi,
    ).map(
      (line, index) =>
        `${(index === 0 ? column : '').padEnd(4)} ${way === 'rtl' ? padStart(line, cells) : line}`,
    )
  })
}

/** The text with each piece painted that the search means: words that hold it, folded. */
function marked(text: string, search: string, style: (text: string) => string): Span[] {
  const needle = fold(search).trim().split(' ')[0]
  if (!needle) return [{ text }]
  return text
    .split(/(\s+)/)
    .map(piece => (fold(piece).includes(needle) ? { text: piece, paint: style } : { text: piece }))
}
