import type { Behind } from '../locales/keys.js'
import type { EditorAction, Goal } from './editor/editor.js'

/** A key of the editor and what it does to the text. */
export interface EditorKey {
  keys: readonly string[]
  action: EditorAction
  /** What the help calls it (default: it is told with another). */
  tells?: Behind<'ui.edits'>
}

const MOVES = {
  left: ['left'],
  right: ['right'],
  up: ['up'],
  down: ['down'],
  wordLeft: ['ctrl+left', 'alt+left', 'alt+b'],
  wordRight: ['ctrl+right', 'alt+right', 'alt+f'],
  rowStart: ['home', 'ctrl+a'],
  rowEnd: ['end'],
  textStart: ['ctrl+home'],
  textEnd: ['ctrl+end'],
  pageUp: ['pageUp'],
  pageDown: ['pageDown'],
} as const

/** The same key with Shift. Konsole keeps the arrows with Shift for itself, and passes them on with Alt beside it. */
const shifted = (key: string) =>
  key.startsWith('ctrl+') ? [`ctrl+shift+${key.slice(5)}`] : [`shift+${key}`, `alt+shift+${key}`]
const OF_ROWS: ReadonlySet<Goal> = new Set(['up', 'down', 'pageUp', 'pageDown'])

export const EDITOR_KEYS: readonly EditorKey[] = [
  ...Object.entries(MOVES).flatMap(([to, keys]): EditorKey[] => [
    { keys, action: { type: 'move', to: to as keyof typeof MOVES }, tells: to as keyof typeof MOVES },
    {
      keys: keys.filter(key => !key.startsWith('alt')).flatMap(shifted),
      action: { type: 'move', to: to as keyof typeof MOVES, select: true },
      // One stands for all.
      ...(to === 'left' && { tells: 'select' as const }),
    },
  ]),
  { keys: ['wheelUp'], action: { type: 'move', to: 'up' } },
  { keys: ['wheelDown'], action: { type: 'move', to: 'down' } },
  { keys: ['return'], action: { type: 'insert', text: '\n' }, tells: 'newLine' },
  { keys: ['backspace'], action: { type: 'delete', what: 'backward' }, tells: 'deleteBackward' },
  { keys: ['delete', 'ctrl+d'], action: { type: 'delete', what: 'forward' }, tells: 'deleteForward' },
  {
    keys: ['ctrl+w', 'alt+backspace', 'ctrl+backspace'],
    action: { type: 'delete', what: 'wordBackward' },
    tells: 'deleteWordBackward',
  },
  {
    keys: ['alt+d', 'ctrl+delete'],
    action: { type: 'delete', what: 'wordForward' },
    tells: 'deleteWordForward',
  },
  { keys: ['alt+a'], action: { type: 'selectAll' }, tells: 'selectAll' },
  { keys: ['ctrl+z'], action: { type: 'undo' }, tells: 'undo' },
  { keys: ['ctrl+y'], action: { type: 'redo' }, tells: 'redo' },
]

/** The keys that a single line takes as well: what moves in it, or takes of it away. */
export const FIELD_KEYS: readonly string[] = EDITOR_KEYS.filter(({ action }) =>
  action.type === 'move' ? !OF_ROWS.has(action.to) : action.type === 'delete' || action.type === 'selectAll',
).flatMap(({ keys }) => keys)

/** What a key does to the text; every character that is no name of a key is typed. */
export function editorAction(name: string, text: string): EditorAction | undefined {
  const found = EDITOR_KEYS.find(({ keys }) => keys.includes(name))
  if (found) return found.action
  return text !== '' ? { type: 'insert', text } : undefined
}
