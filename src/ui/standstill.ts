import type { Input } from './deeds/deed.js'
import type { Editor } from './editor/editor.js'
import { editorAction } from './editor-keys.js'
import { fieldOf } from './field.js'
import type { DeedName } from './keys.js'
import { listedDocuments } from './listed-documents.js'
import type { UiMessage, UiState } from './state.js'

type Why = (state: UiState, input: Input) => UiMessage

/** Why a list stands still: here it ends, or there is nothing in it. */
const inList =
  (key: 'ui.begins' | 'ui.ends'): Why =>
  state =>
    state.layer || state.opened || listedDocuments(state).length > 0 ? { key } : { key: 'ui.noDocument' }
const [begins, ends] = [inList('ui.begins'), inList('ui.ends')]
const always =
  (key: UiMessage['key']): Why =>
  () => ({ key })

/** Whether somebody was told that here is the end: then they see it, though what is said takes a line of it. */
export const isAtEnd = ({ message }: UiState) => message?.key === 'ui.ends'

/** Why what is typed into stays as it is. */
const inText: Why = (state, { name, text }) => {
  const { text: typed, cursor } = typedInto(state)
  const action = editorAction(name, text)
  if (action?.type === 'undo') return { key: 'ui.nothingToUndo' }
  if (action?.type === 'redo') return { key: 'ui.nothingToRedo' }
  if (typed === '') return { key: 'ui.nothingTyped' }
  if (action?.type === 'selectAll') return { key: 'ui.allSelected' }
  if (cursor === 0) return { key: 'ui.textBegins' }
  return { key: cursor === typed.length ? 'ui.textEnds' : 'ui.cursorThere' }
}

/** Why a deed changes nothing at times. Those that are not here always do something, or say themselves why not. */
const WHY: Partial<Record<DeedName, Why>> = {
  up: begins,
  pageUp: begins,
  first: begins,
  previousChoice: begins,
  sourceUp: begins,
  down: ends,
  pageDown: ends,
  last: ends,
  nextChoice: ends,
  sourceDown: ends,
  type: inText,
  rubOut: inText,
  open: always('ui.noDocument'),
  edit: always('ui.noRow'),
  external: always('ui.noRow'),
  detail: always('ui.noRow'),
  note: always('ui.noRow'),
  allow: always('ui.noRow'),
  sendBack: always('ui.noRow'),
  review: always('ui.noRow'),
  finish: always('ui.noRow'),
  unfilter: always('ui.firstScreen'),
  nextLanguage: always('ui.onlyLanguage'),
  previousLanguage: always('ui.onlyLanguage'),
  column: always('ui.onlyLanguage'),
  toggle: (_state, { which = 0 }) => ({ key: 'ui.noColumn', args: { number: which + 1 } }),
  moveLeft: always('ui.columnStays'),
  moveRight: always('ui.columnStays'),
  nextUnplaced: always('ui.onlyThis'),
  previousUnplaced: always('ui.onlyThis'),
}

/** Why a deed changed nothing that is seen; undefined where it did. Pointing at nothing is no such deed. */
export function whyStill(
  before: UiState,
  after: UiState,
  does: DeedName,
  input: Input,
): UiMessage | undefined {
  if (does === 'point' || after.message || after.aim || after.awaited || isChanged(before, after)) return
  return WHY[does]?.(before, input) ?? { key: 'ui.stays' }
}

/** What is known of a paragraph, and of texts that are typed, comes and goes by itself. */
const UNSEEN: ReadonlySet<string> = new Set(['explanation', 'message', 'aim', 'awaited', 'field', 'editing'])

function isChanged(before: UiState, after: UiState): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof UiState>
  for (const name of names) if (!UNSEEN.has(name) && !isSame(before[name], after[name])) return true
  const [was, is] = [typedInto(before), typedInto(after)]
  if (was.text !== is.text || was.cursor !== is.cursor || was.anchor !== is.anchor) return true
  return isOtherEditing(before.editing, after.editing)
}

function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true
  if (!Array.isArray(before) || !Array.isArray(after)) return false
  return before.length === after.length && before.every((element, index) => element === after[index])
}

function isOtherEditing(before: UiState['editing'], after: UiState['editing']): boolean {
  if (!before || !after) return before !== after
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof typeof before>
  for (const name of names) if (name !== 'editor' && before[name] !== after[name]) return true
  return before.editor.text !== after.editor.text
}

/** The text that the keys go into. */
const typedInto = (state: UiState): Editor => (!state.layer && state.editing?.editor) || fieldOf(state)
