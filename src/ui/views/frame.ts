import { stripVTControlCharacters } from 'node:util'
import { padEnd, truncate, width } from '../../terminal/width.js'
import { hitsNow } from '../concordance.js'
import { isAtEnd } from '../standstill.js'
import { type Focus, focusOf, type UiState } from '../state.js'
import type { Target } from '../target.js'
import { choicesView } from './choices.js'
import { concordanceView } from './concordance.js'
import { detailLines } from './detail.js'
import { documentView } from './document.js'
import { editView, lastSourceTop } from './edit.js'
import { footer } from './footer.js'
import { helpLines } from './help.js'
import { type Line, textOf } from './line.js'
import { overviewView } from './overview.js'
import type { Screen } from './screen.js'

/** Draws what stands above the footer: at most `screen.height` lines. */
type Draw = (state: UiState, screen: Screen) => Line[]

const behind: Draw = (state, screen) => VIEWS[focusOf({ ...state, layer: undefined })](state, screen)

/** What is longer than the screen, from the line on that is the first to be seen. */
const scrolled =
  (lines: Draw): Draw =>
  (state, screen) => {
    const all = lines(state, screen)
    return all.slice(isAtEnd(state) ? Math.max(0, all.length - screen.height) : state.top)
  }

const VIEWS: Record<Focus, Draw> = {
  overview: overviewView,
  document: documentView,
  placing: documentView,
  review: (state, screen) => (state.opened ? documentView : overviewView)(state, screen),
  edit: editView,
  help: scrolled(helpLines),
  detail: scrolled(detailLines),
  palette: choicesView,
  finder: choicesView,
  search: behind,
  filter: behind,
  reason: behind,
  note: behind,
  return: behind,
  allow: behind,
  concordance: concordanceView,
  leave: behind,
}

/** The whole screen: exactly `height` lines, each exactly `width` cells wide. */
export function frame(state: UiState, screen: Screen): string[] {
  const { kept, width } = screen
  const all = linesOf(state, screen).map(textOf)
  const before = kept?.width === width ? kept.lines : undefined
  const now = new Map(all.map(line => [line, before?.get(line) ?? fitted(line, width)]))
  if (kept) Object.assign(kept, { lines: now, width })
  return all.map(line => now.get(line) ?? '')
}

/** What stands in a cell of the screen, from 0; undefined where it is nothing that can be pointed at. */
export function targetAt(
  state: UiState,
  screen: Screen,
  { column, row }: { column: number; row: number },
): Target | undefined {
  const line = linesOf(state, screen)[row]
  if (line === undefined || typeof line === 'string') return undefined
  const { of } = line
  return of.kind === 'text' ? { ...of, at: { ...of.at, cell: of.at.cell + column } } : of
}

/** Rows of the editor that the screen shows. */
export function rowsSeen(state: UiState, screen: Screen): number {
  return linesOf(state, screen).filter(line => typeof line !== 'string' && line.of.kind === 'text').length
}

function linesOf(state: UiState, screen: Screen): Line[] {
  const bottom = footer(state, screen)
  const height = Math.max(1, screen.height - bottom.length)
  const lines = VIEWS[focusOf(state)](state, { ...screen, height }).slice(0, height)
  const blank = Array<string>(Math.max(0, height - lines.length)).fill('')
  return [...lines, ...blank, ...bottom].slice(-screen.height)
}

/** How far down what lies over the screen can be read, or the source in the editor: the `top` that shows its last line. */
export function lastTop(told: UiState, screen: Screen): number {
  // What is said now is gone once a key is pressed.
  const state = { ...told, message: undefined }
  if (state.layer === 'allow') return Math.max(0, (state.allowing?.length ?? 0) - 1)
  if (state.layer === 'concordance') return Math.max(0, (hitsNow(state)?.length ?? 0) - 1)
  const height = Math.max(1, screen.height - footer(state, screen).length)
  if (focusOf(state) === 'edit') return lastSourceTop(state, { ...screen, height })
  const lines = { help: helpLines, detail: detailLines }[state.layer as string]
  return lines ? Math.max(0, lines(state, screen).length - height) : 0
}

/** A line of this width. Only what was drawn without looking at the width is ever cut. */
function fitted(line: string, cells: number): string {
  return padEnd(width(line) > cells ? truncate(plain(line), cells) : line, cells)
}

function plain(line: string): string {
  return stripVTControlCharacters(line)
}
