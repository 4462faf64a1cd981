import { direction } from '../../terminal/bidi.js'
import { edit } from '../editor/edit.js'
import { editorOf } from '../editor/editor.js'
import { editorAction } from '../editor-keys.js'
import type { DeedName } from '../keys.js'
import { baseOf } from '../state.js'
import type { Deed } from './deed.js'
import { editingOf, spotOf } from './spot.js'

/** Types a translation. */
export const EDITING = {
  edit: state => {
    const where = spotOf(state)
    const editing = editingOf(state)
    if (!where || !editing) return state
    return [
      { ...state, editing },
      { kind: 'explain', document: where.document, unit: where.unit },
    ]
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
    state.editing && state.editing.editor.text !== baseOf(state.editing)
      ? { ...state, layer: 'leave' }
      : { ...state, editing: undefined },
  discard: state => ({ ...state, editing: undefined, layer: undefined }),
  save: state => {
    const { editing, opened } = state
    if (!editing || !opened) return state
    const { unit, language, basis, editor } = editing
    if (editor.text.trim() === '') return { ...state, layer: undefined, message: { key: 'ui.empty' } }
    const where = { document: opened.id, unit, language }
    return [
      { ...state, layer: undefined, editing: { ...editing, saving: editor.text } },
      { kind: 'save', ...where, text: editor.text, basis },
    ]
  },
} as const satisfies Partial<Record<DeedName, Deed>>
