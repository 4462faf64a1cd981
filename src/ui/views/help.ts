import type { WordKey } from '../../locales/keys.js'
import { messageLines } from '../../reports/message.js'
import { width as cellsOf, padEnd } from '../../terminal/width.js'
import { EDITOR_KEYS } from '../editor-keys.js'
import { KEYS } from '../keys.js'
import { focusOf, type UiState } from '../state.js'
import { keySigns } from './key-sign.js'
import type { Screen } from './screen.js'

const PLACES = ['overview', 'document', 'edit', 'review', 'placing', 'palette', 'detail'] as const
type HelpPlace = (typeof PLACES)[number]

/** All keys, place by place: first those of the place that the help was asked for in. */
export function helpLines(state: UiState, screen: Screen): string[] {
  const { words, paint, width } = screen
  const here = focusOf({ ...state, layer: undefined })
  const places = [...PLACES].sort((a, b) => Number(b === here) - Number(a === here))
  return places.flatMap(place => {
    const rows = rowsOf(place)
    const widest = Math.min(Math.max(...rows.map(({ signs }) => cellsOf(signs))), Math.floor(width / 3))
    return [
      paint.bold(words(`ui.place.${place}`)),
      ...rows.flatMap(({ signs, told }) => {
        const room = Math.max(NARROW, width - widest - 2 * GAP.length)
        return helpRow(signs, messageLines(words.logical(told), room, screen), widest)
      }),
      '',
    ]
  })
}

const GAP = '  '
/** Cells for what a key does, at least. */
const NARROW = 10

/** Signs that are wider than their column stand in a line of their own. */
function helpRow(signs: string, told: readonly string[], widest: number): string[] {
  const isWide = cellsOf(signs) > widest
  const lines = told.map(
    (line, index) => `${GAP}${padEnd(isWide || index > 0 ? '' : signs, widest)}${GAP}${line}`,
  )
  return isWide ? [`${GAP}${signs}`, ...lines] : lines
}

/** Keys that do the same are told in one row. */
function rowsOf(place: HelpPlace): { signs: string; told: WordKey }[] {
  const told = new Map<WordKey, string[]>()
  const add = (word: WordKey, keys: readonly string[]) =>
    told.set(word, [...(told.get(word) ?? []), ...keySigns(keys)])
  for (const { keys, does } of KEYS[place]) if (does !== 'type') add(`ui.does.${does}`, keys)
  if (place === 'edit') for (const { keys, tells } of EDITOR_KEYS) if (tells) add(`ui.edits.${tells}`, keys)
  return [...told].map(([word, signs]) => ({ signs: signs.join(' '), told: word }))
}
