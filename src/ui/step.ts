import { BIDI_MODES, direction } from '../terminal/bidi.js'
import { edit } from './editor/edit.js'
import { editorOf } from './editor/editor.js'
import { editorAction } from './editor-keys.js'
import type { Effect } from './effect.js'
import { type DeedName, meaningOf } from './keys.js'
import { listedDocuments } from './listed-documents.js'
import { currentRow, type Editing, KINDS, type KindOfWork, type Layer, placeOf, type State } from './state.js'
import { hasWork, holdsText, listedRows, nextWhere } from './work.js'

/** A key that was pressed, or a text that was pasted. */
export interface Input {
  /** As `keyName` gives it; empty for what was pasted. */
  name: string
  /** The characters that it stands for, if it stands for any. */
  text: string
}

/** How much the screen holds. */
export interface Room {
  /** Cells of a row of the editor. */
  width: number
  /** Rows or documents of a page. */
  page: number
  /** The last `top` of what lies over the screen (default: 0). */
  lastTop?: number
}

/** A state, and what is wanted of the world outside. */
export type Next = State | readonly [State, Effect]

/** The state after a key. What a key means in a place says the table `KEYS`. */
export function step(state: State, input: Input, room: Room): Next {
  const said = { ...state, message: undefined }
  const does = input.name === '' ? 'type' : meaningOf(placeOf(state), input.name)
  return does ? DEEDS[does](said, input, room) : said
}

type Deed = (state: State, input: Input, room: Room) => Next

/** Moves the mark in whatever list is shown. */
const moved =
  (by: (at: number, count: number, page: number) => number): Deed =>
  (state, _input, { page, lastTop = 0 }) => {
    const to = (at: number, count: number) => Math.max(0, Math.min(count - 1, by(at, count, page)))
    if (state.layer)
      return { ...state, top: Math.max(0, Math.min(lastTop, by(state.top, lastTop + 1, page))) }
    if (!state.opened) return { ...state, at: to(state.at, listedDocuments(state).length) }
    const rows = listedRows(state)
    const at = Math.max(
      0,
      rows.findIndex(row => row >= state.row),
    )
    return { ...state, row: rows[to(at, rows.length)] ?? state.row, explanation: undefined }
  }

const toWork =
  (kind: KindOfWork, way: 1 | -1): Deed =>
  state => {
    const { opened, row, language } = state
    if (!opened) return state
    const { rows } = opened.synopsis
    const next = nextWhere(rows.length, row, way, index => {
      const there = rows[index]
      return there !== undefined && hasWork(kind, there, [language], opened)
    })
    if (next < 0) return { ...state, message: { key: 'ui.none', args: { language } } }
    return { ...state, row: next, only: undefined, explanation: undefined }
  }

const toHit =
  (way: 1 | -1): Deed =>
  state => {
    const rows = state.opened?.synopsis.rows ?? []
    const next = nextWhere(rows.length, state.row, way, index => {
      const row = rows[index]
      return row !== undefined && holdsText(row, state.search)
    })
    if (next < 0) return { ...state, message: { key: 'ui.notFound', args: { text: state.search } } }
    return { ...state, row: next, only: undefined, explanation: undefined }
  }

const turned =
  (by: 1 | -1): Deed =>
  state => {
    const { languages, language, shown } = state
    const at = languages.indexOf(language) + by + languages.length
    const next = languages[at % languages.length] ?? language
    return { ...state, language: next, shown: shown.includes(next) ? shown : [...shown.slice(1), next] }
  }

const layer =
  (layer: Layer): Deed =>
  state => ({ ...state, layer, typed: '', top: 0 })

/** Columns of translations beside the source, at most. */
const COLUMNS = 3

/** The column of the current language changes places with its neighbour. */
const columnMoved =
  (by: 1 | -1): Deed =>
  state => {
    const { shown, language } = state
    const from = shown.indexOf(language)
    const other = shown[from + by]
    if (from < 0 || other === undefined) return state
    return { ...state, shown: shown.with(from, other).with(from + by, language) }
  }

const reviewed =
  (to: 'reviewed' | 'final'): Deed =>
  state => {
    const where = spotOf(state)
    if (currentRow(state)?.languages[state.language]?.misaligned)
      return { ...state, message: { key: 'ui.misaligned' } }
    return where ? [state, { kind: 'review', ...where, state: to }] : state
  }

/** What each deed of the key tables does. */
const DEEDS: Readonly<Record<DeedName, Deed>> = {
  up: moved(at => at - 1),
  down: moved(at => at + 1),
  pageUp: moved((at, _count, page) => at - page),
  pageDown: moved((at, _count, page) => at + page),
  first: moved(() => 0),
  last: moved((_at, count) => count - 1),
  open: state => {
    const document = listedDocuments(state)[state.at]?.document
    if (document === undefined) return state
    return [
      { ...state, message: { key: 'ui.reading' } },
      { kind: 'open', document },
    ]
  },
  sort: state => ({ ...state, sort: state.sort === 'name' ? 'work' : 'name', at: 0 }),
  unfilter: state => ({ ...state, query: '', at: 0 }),
  back: state => {
    if (state.only || state.search) return { ...state, only: undefined, search: '' }
    return [{ ...state, opened: undefined, explanation: undefined }, { kind: 'overview' }]
  },
  nextUntranslated: toWork('untranslated', 1),
  previousUntranslated: toWork('untranslated', -1),
  nextDrifted: toWork('drifted', 1),
  previousDrifted: toWork('drifted', -1),
  nextMisaligned: toWork('misaligned', 1),
  previousMisaligned: toWork('misaligned', -1),
  nextFinding: toWork('finding', 1),
  previousFinding: toWork('finding', -1),
  nextHit: toHit(1),
  previousHit: toHit(-1),
  nextLanguage: turned(1),
  previousLanguage: turned(-1),
  only: state => {
    const kinds = [undefined, ...KINDS]
    const only = kinds[(kinds.indexOf(state.only) + 1) % kinds.length]
    const [first, ...others] = listedRows({ ...state, only })
    const row = [first, ...others].findLast(index => index !== undefined && index <= state.row) ?? first
    return { ...state, only, row: row ?? state.row }
  },
  column: state => {
    const { shown, language, languages } = state
    const isAlone = shown.length === 1 && shown.includes(language)
    return { ...state, shown: isAlone ? languages.slice(0, 3) : [language] }
  },
  toggle: (state, { name }) => {
    const { languages, shown, language } = state
    const toggled = languages[Number(name) - 1]
    if (toggled === undefined) return state
    const now = languages.filter(other => shown.includes(other) !== (other === toggled))
    const [first] = now
    if (first === undefined) return { ...state, message: { key: 'ui.lastColumn' } }
    if (now.length > COLUMNS)
      return { ...state, message: { key: 'ui.tooManyColumns', args: { number: COLUMNS } } }
    return { ...state, shown: now, language: now.includes(language) ? language : first }
  },
  moveLeft: columnMoved(-1),
  moveRight: columnMoved(1),
  widen: state => ({ ...state, isWide: !state.isWide }),
  edit: state => {
    const where = spotOf(state)
    const editing = editingOf(state)
    if (!where || !editing) return state
    return [
      { ...state, editing },
      { kind: 'explain', document: where.document, unit: where.unit },
    ]
  },
  detail: state => {
    const where = spotOf(state)
    const shown = { ...state, layer: 'detail' as const, top: 0 }
    return where ? [shown, { kind: 'explain', document: where.document, unit: where.unit }] : state
  },
  accept: state => {
    const cell = currentRow(state)?.languages[state.language]
    if (!cell?.drifted) return { ...state, message: { key: 'ui.notDrifted' } }
    return layer('reason')(state, { name: '', text: '' }, { width: 0, page: 0 })
  },
  note: state =>
    spotOf(state)
      ? {
          ...state,
          layer: 'note',
          typed: currentRow(state)?.languages[state.language]?.entry?.note ?? '',
          top: 0,
        }
      : state,
  review: reviewed('reviewed'),
  finish: reviewed('final'),
  restore: state =>
    state.undo
      ? [state, { kind: 'restore', undo: state.undo }]
      : { ...state, message: { key: 'ui.nothingToUndo' } },
  search: layer('search'),
  filter: layer('filter'),
  help: layer('help'),
  close: state => ({ ...state, layer: undefined }),
  rubOut: state => ({ ...state, typed: [...state.typed].slice(0, -1).join('') }),
  take: (state, input, room) => {
    const { typed, layer } = state
    const closed = { ...state, layer: undefined }
    if (layer === 'filter') return { ...closed, query: typed, at: 0 }
    if (layer === 'search') return toHit(1)({ ...closed, search: typed }, input, room)
    const where = spotOf(state)
    if (!where) return closed
    if (layer === 'note') return [closed, { kind: 'note', ...where, note: typed.trim() }]
    return [closed, { kind: 'accept', ...where, reason: typed.trim() }]
  },
  type: (state, { name, text }, { width }) => {
    if (state.layer) return { ...state, typed: state.typed + text.replace(/\p{Cc}/gu, ' ') }
    const { editing } = state
    const action = name === '' ? ({ type: 'paste', text } as const) : editorAction(name, text)
    if (!editing || !action) return state
    const options = { width, direction: direction(editing.language) }
    return { ...state, editing: { ...editing, editor: edit(editing.editor, action, options) } }
  },
  candidate: (state, { name }) => {
    const { explanation, language } = state
    const editing = state.editing ?? editingOf(state)
    const found = explanation?.languages.find(about => about.language === language)?.candidates
    const target =
      explanation?.unit?.id === editing?.unit ? found?.[Number(name.at(-1)) - 1]?.target : undefined
    if (!editing || target === undefined) return { ...state, message: { key: 'ui.noCandidate' } }
    const editor = editorOf(target, editing.editor)
    return { ...state, layer: undefined, editing: { ...editing, editor } }
  },
  takeTheirs: state => {
    const { editing } = state
    if (editing?.theirs === undefined) return { ...state, message: { key: 'ui.nothingTheirs' } }
    return { ...state, editing: { ...editing, editor: editorOf(editing.theirs, editing.editor) } }
  },
  external: state => {
    const editing = state.editing ?? editingOf(state)
    return editing
      ? [
          { ...state, editing },
          { kind: 'external', text: editing.editor.text },
        ]
      : state
  },
  leave: state =>
    state.editing && state.editing.editor.text !== state.editing.base
      ? { ...state, layer: 'leave' }
      : { ...state, editing: undefined },
  discard: state => ({ ...state, editing: undefined, layer: undefined }),
  save: state => {
    const { editing, opened } = state
    if (!editing || !opened) return state
    const { unit, language, base, editor } = editing
    if (editor.text.trim() === '') return { ...state, layer: undefined, message: { key: 'ui.empty' } }
    const where = { document: opened.id, unit, language }
    return [
      { ...state, layer: undefined, editing: { ...editing, saving: editor.text } },
      { kind: 'save', ...where, text: editor.text, base },
    ]
  },
  bidi: state => {
    const bidi = BIDI_MODES[(BIDI_MODES.indexOf(state.bidi) + 1) % BIDI_MODES.length] ?? state.bidi
    const message = { key: `ui.bidi.${bidi}`, sample: true } as const
    return [
      { ...state, bidi, message },
      { kind: 'settings', bidi },
    ]
  },
  quit: state => ({ ...state, ended: true }),
}

/** The translation that is current: kept under the first unit of its bead. */
function spotOf(state: State): { document: string; unit: string; language: string } | undefined {
  const { opened, language } = state
  const row = currentRow(state)
  if (!opened || !row?.languages[language]) return undefined
  return { document: opened.id, unit: row.unit.id, language }
}

/** The current translation as it begins to be typed. */
function editingOf(state: State): Editing | undefined {
  const { language } = state
  const row = currentRow(state)
  const cell = row?.languages[language]
  if (!row || !cell) return undefined
  const base = cell.entry?.target ?? ''
  const theirs = cell.entry?.conflict?.target
  return {
    unit: row.unit.id,
    language,
    editor: editorOf(base),
    base,
    ...(theirs !== undefined && { theirs }),
  }
}
