import { flow } from '../../reports/flow.js'
import { messageLines } from '../../reports/message.js'
import { oneLine } from '../../terminal/safe.js'
import { formerSource } from '../former-source.js'
import { isAtEnd } from '../standstill.js'
import { currentRow, type Editing, type UiState } from '../state.js'
import { leftText } from './document.js'
import {
  after,
  before,
  candidates,
  type DrawLines,
  fewOf,
  german,
  note,
  others,
  returned,
  theirs,
} from './edit-blocks.js'
import { findings, terms } from './edit-findings.js'
import type { Line } from './line.js'
import type { Screen } from './screen.js'
import { type LinesWanted, shareLines } from './share-lines.js'
import { typing } from './typing.js'

/** A part of the editor. */
interface Block extends LinesWanted {
  name: string
  /** As many of its lines as there is room for. */
  lines: (height: number) => Line[]
}

/** What stands above the text that is typed, and below it. */
const ABOVE: Readonly<Record<string, DrawLines>> = { before }
const BELOW: Readonly<Record<string, DrawLines>> = {
  returned,
  findings,
  theirs,
  candidates,
  terms,
  note,
  after,
  others,
}
/** What gets its lines before others, behind the German and what is typed. */
const IMPORTANCE = [
  'returned',
  'findings',
  'theirs',
  'candidates',
  'terms',
  'before',
  'after',
  'note',
  'others',
]
/** Lines that such a part is of use with. */
const LEAST = 3
/** What is seen however long the German and what is typed are. */
const SURE = ['returned', 'findings', 'theirs', 'candidates', 'terms']
/** Of the room, that much is sure for the German, and for what is typed, if they need it. */
const SHARE = 0.35

/** The German, what is being typed below it, and what helps with it, each with as many lines as it needs and the screen has. */
export function editView(state: UiState, screen: Screen): Line[] {
  const { editing, opened } = state
  if (!editing || !opened) return []
  const rule = screen.paint.dim('─'.repeat(screen.width))
  const { head, rules } = aroundTexts(state, editing, screen)
  const drawn = new Map(
    laidOut(state, editing, screen).map(({ block, height }) => [
      block.name,
      height > 0 ? block.lines(height) : [],
    ]),
  )
  const named = (blocks: object) => Object.keys(blocks).flatMap(name => drawn.get(name) ?? [])
  return [
    ...head,
    ...named(ABOVE),
    ...(drawn.get('german') ?? []),
    ...(rules > 0 ? [rule] : []),
    ...(drawn.get('typed') ?? []),
    ...(rules > 1 ? [rule] : []),
    ...named(BELOW),
  ]
}

/** What stands around the texts: on a small screen less, so that something of them is always seen. */
function aroundTexts(state: UiState, editing: Editing, screen: Screen): { head: string[]; rules: number } {
  const { height } = screen
  return {
    head: heading(state, editing, screen).slice(0, Math.floor((height - 1) / 3)),
    rules: height < 4 ? 0 : height < 8 ? 1 : 2,
  }
}

/** How far down the German can be read: the number of lines above its last ones. */
export function lastSourceTop(state: UiState, screen: Screen): number {
  const { editing } = state
  if (!editing) return 0
  const { all = 0, height = 0 } =
    laidOut(state, editing, screen)
      .map(({ block, height }) => ({ name: block.name, all: block.all, height }))
      .find(({ name }) => name === 'german') ?? {}
  return all <= height ? 0 : all - Math.max(1, height - 1)
}

function laidOut(state: UiState, editing: Editing, screen: Screen): { block: Block; height: number }[] {
  const { head, rules } = aroundTexts(state, editing, screen)
  const room = Math.max(1, screen.height - head.length - rules)
  const sure = Math.max(1, Math.floor(room * SHARE))
  const typed = typing(editing, screen)
  const source = unlessTyped('german', german, state, editing, screen)
  const first: Block[] = [
    {
      name: 'german',
      all: source.length,
      least: sure,
      // What is typed comes first where there is one line.
      isSure: room > 1,
      lines: height => scrolled(source, isAtEnd(state) ? source.length : editing.top, height, screen),
    },
    { name: 'typed', all: typed.count, least: sure, isSure: true, lines: typed.lines },
  ]
  const further = IMPORTANCE.map((name): Block => {
    const lines = unlessTyped(name, ABOVE[name] ?? (BELOW[name] as DrawLines), state, editing, screen)
    const cut = (height: number) =>
      name in ABOVE ? lines.slice(lines.length - height) : fewOf(lines, height, screen)
    return { name, all: lines.length, least: LEAST, isSure: SURE.includes(name), lines: cut }
  })
  const blocks = [...first, ...further]
  const heights = shareLines(blocks, room)
  return blocks.map((block, index) => ({ block, height: heights[index] ?? 0 }))
}

/** What is judged or was written meanwhile, which may be another one with every key. */
const FRESH: ReadonlySet<string> = new Set(['findings', 'terms', 'theirs'])

/** The lines of a part, as they were drawn before where only the text that is typed became different. */
function unlessTyped(
  name: string,
  draw: DrawLines,
  state: UiState,
  editing: Editing,
  screen: Screen,
): string[] {
  const { opened, row, explanation } = state
  const of = [opened, row, explanation, editing.language, editing.former, screen.width, screen.bidi]
  const known = FRESH.has(name) ? undefined : screen.kept?.parts.get(name)
  if (known?.of.every((part, index) => part === of[index])) return known.lines
  const lines = draw(state, editing, screen)
  screen.kept?.parts.set(name, { of, lines })
  return lines
}

function heading(state: UiState, editing: Editing, screen: Screen): string[] {
  const { words, paint, width } = screen
  const { opened, row, source } = state
  const isGone = !currentRow(state)
  const place = `${oneLine(opened?.id ?? '')}  ${isGone ? '–' : row + 1}/${opened?.synopsis.rows.length ?? 0}`
  const isChanged =
    formerSource(state, editing) !== undefined || currentRow(state)?.languages[editing.language]?.drifted
  const title = [place, `${source} → ${editing.language}`, leftText(state, words)]
  return [
    ...flow(
      title.map(text => ({ text, paint: paint.bold })),
      width,
      { indent: '' },
    ),
    ...(isGone ? messageLines(words.logical('ui.goneHere'), width, screen).map(paint.magenta) : []),
    ...(isChanged ? messageLines(words.logical('ui.sourceChanged'), width, screen).map(paint.magenta) : []),
  ]
}

/** The German from the line on to which it was scrolled; where it is cut, that is said. */
function scrolled(lines: readonly string[], top = 0, height: number, screen: Screen): string[] {
  if (lines.length <= height) return [...lines]
  const room = Math.max(1, height - 1)
  const from = Math.min(top, lines.length - room)
  const { words, paint, width } = screen
  const [above, below] = [from, lines.length - from - room]
  const said = [
    ...(below > 0 ? [words.logical('ui.moreBelow', { count: below })] : []),
    ...(above > 0 ? [words.logical('ui.moreAbove', { count: above })] : []),
  ].join('  ')
  const shown = lines.slice(from, from + room)
  return height < 2 ? shown : [...shown, ...messageLines(said, width, screen).slice(0, 1).map(paint.magenta)]
}
