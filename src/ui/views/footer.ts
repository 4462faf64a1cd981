import { flow } from '../../reports/flow.js'
import { messageLines } from '../../reports/message.js'
import { direction } from '../../terminal/bidi.js'
import { paragraphLines } from '../../terminal/columns.js'
import type { Span } from '../../terminal/spans.js'
import { padStart } from '../../terminal/width.js'
import { KEYS } from '../keys.js'
import { type Focus, focusOf, type Layer, type UiMessage, type UiState, unplacedOf } from '../state.js'
import { approvalLines } from './approval.js'
import { fieldLines } from './field-lines.js'
import { keySign } from './key-sign.js'
import type { Screen } from './screen.js'

/** The last lines: what there is to say or to ask, and the keys of the place; on a small screen no more than half of it. */
export function footer(state: UiState, screen: Screen): string[] {
  const least = focusOf(state) === 'edit' ? 0 : 1
  const most = Math.max(least, Math.floor(screen.height / 2))
  const waiting = ABOVE[focusOf(state)]?.(state, screen) ?? []
  const all = [...waiting, ...said(state, screen)]
  // What is typed into a line stands in the last one.
  const told = state.layer ? all.slice(Math.max(0, all.length - most)) : all.slice(0, most)
  return [...told, ...keyLines(state, screen, most - told.length)]
}

/** What stands above what there is to say: what the keys of a place are about. */
const ABOVE: Partial<Record<Focus, (state: UiState, screen: Screen) => string[]>> = {
  placing: waitingLines,
  review: approvalLines,
}

/** The keys of the place, the help first where not all of them have room. */
function keyLines(state: UiState, screen: Screen, room: number): string[] {
  const { words, paint, width } = screen
  const told = KEYS[focusOf(state)].flatMap(({ keys: [sign = ''], does, told = false }) =>
    (typeof told === 'function' ? told(state) : told) && does !== 'type'
      ? [{ does, text: `${keySign(sign)} ${words(`ui.does.${does}`)}`, paint: paint.dim }]
      : [],
  )
  const lines = (keys: readonly Span[]) => flow(keys, width, { separator: '  ', indent: '' })
  const all = lines(told)
  if (all.length <= room) return all
  return lines([...told].sort((a, b) => Number(b.does === 'help') - Number(a.does === 'help'))).slice(0, room)
}

function said(state: UiState, screen: Screen): string[] {
  const { words, paint, width } = screen
  const { layer, message } = state
  // What was refused stands above the line that asks for it again.
  if (message && layer) return [...told(message, screen), ...said({ ...state, message: undefined }, screen)]
  if (layer && isAsked(layer)) return fieldLines(words.logical(`ui.ask.${layer}`), state, screen)
  if (layer === 'allow') return allowLines(state, screen)
  if (layer === 'leave') return messageLines(words.logical('ui.ask.leave'), width, screen).map(paint.bold)
  return message ? told(message, screen) : []
}

/** Layers with a line to type into. */
const ASKED = ['search', 'filter', 'reason', 'note', 'return', 'palette', 'finder', 'concordance'] as const
const isAsked = (layer: Layer): layer is (typeof ASKED)[number] => (ASKED as readonly Layer[]).includes(layer)

/** Findings to choose from that are seen at once. */
const CHOICE = 5

/** The findings that one is to be allowed of, the chosen one marked, and the line to say why. */
function allowLines(state: UiState, screen: Screen): string[] {
  const { allowing = [], top } = state
  const { words, paint, width } = screen
  const from = Math.max(0, Math.min(top - Math.floor(CHOICE / 2), allowing.length - CHOICE))
  const listed = allowing.slice(from, from + CHOICE).flatMap(({ code, message }, index) => {
    const isChosen = from + index === top
    const lines = messageLines(`${isChosen ? '▶' : ' '} ${code}: ${message}`, width, screen)
    return lines.slice(0, isChosen ? 3 : 1).map(isChosen ? paint.bold : paint.dim)
  })
  const asked = words.logical('ui.ask.allow', { code: allowing[top]?.code ?? '' })
  return [...listed, ...fieldLines(asked, state, screen)]
}

/** Lines of a paragraph that are shown, at most. */
const FEW = 4

/** The paragraph that is given its place, in its own direction. */
function waitingLines(state: UiState, screen: Screen): string[] {
  const { words, paint, width, bidi } = screen
  const waiting = unplacedOf(state)
  const at = waiting.findIndex(({ id }) => id === state.placing)
  const { text = '' } = waiting[at] ?? {}
  const way = direction(state.language)
  const lines = paragraphLines({ text, direction: way }, width, bidi)
  return [
    ...messageLines(
      words.logical('ui.waiting', { number: at + 1, count: waiting.length }),
      width,
      screen,
    ).map(paint.magenta),
    ...lines.slice(0, FEW).map(line => (way === 'rtl' ? padStart(line, width) : line)),
  ]
}

/** What there is to say, and what to do about it. */
export function told(message: UiMessage, screen: Screen): string[] {
  const { words, paint, width } = screen
  const hint = `${message.key}.hint`
  const said = words.logical(message.key, message.args)
  const all = words.has(hint) ? `${said} ${words.logical(hint, message.args)}` : said
  return [
    ...messageLines(all, width, screen).slice(0, 4).map(paint.bold),
    ...(message.sample ? sample(screen) : []),
  ]
}

/** Says of itself where it begins and ends, whatever the language of the screen: who reads Arabic sees whether that is true. */
const SAMPLE = 'البداية هنا على اليمين (IG Metall, 4,5 %) والنهاية على اليسار.'

function sample({ width, bidi }: Screen): string[] {
  return paragraphLines({ text: SAMPLE, direction: 'rtl' }, width, bidi).map(line => padStart(line, width))
}
