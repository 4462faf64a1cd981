import type { Suspect } from '../aligner/suspect.js'
import { basisOf } from '../door/basis-of.js'
import type { Basis } from '../door/edit.js'
import type { Refusal, RefusalReason } from '../door/refusal.js'
import type { Explanation } from '../reports/explain.js'
import type { PlacedFinding } from '../reports/findings/placed-finding.js'
import { countStatuses } from '../synopsis/count.js'
import { cellAt } from '../synopsis/spot.js'
import { withSuspects } from '../synopsis/suspects.js'
import { sameSource } from '../synopsis/synopsis.js'
import { topAfterFinding } from './choosing/choices.js'
import type { FoundParagraphs } from './choosing/found-paragraph.js'
import { atAim, firstRow, toDestination, toward } from './course.js'
import type { Draft } from './draft.js'
import { type Editor, editorOf } from './editor/editor.js'
import type { Turn, WantedChange } from './effect.js'
import { leftIn, queueOf } from './in-queue.js'
import { leaving } from './left-at.js'
import type { Hit, Trial } from './said.js'
import {
  currentRow,
  type Editing,
  foundIn,
  type ListedDocument,
  type Opened,
  openedOf,
  type UiMessage,
  type UiState,
  type Undo,
  unplacedOf,
} from './state.js'

/** Why something was refused, and what it is about. */
type Refused = Pick<Refusal, 'reason' | 'expected' | 'found'>

/** What comes back from the world outside. */
export type Answer =
  | { kind: 'counted' | 'overview'; documents: readonly ListedDocument[] }
  | { kind: 'found'; query: string; language: string; hits: readonly Hit[] }
  | ({ kind: 'paragraphs' } & FoundParagraphs)
  | { kind: 'tallied'; tallies: readonly { document: string; languages: Readonly<Record<string, number>> }[] }
  | { kind: 'opened'; opened: Opened }
  /** Somebody else changed it. */
  | { kind: 'reread'; opened: Opened }
  /** Its files hold what was told last. */
  | { kind: 'unchanged' }
  | {
      kind: 'looked'
      document: string
      generation: number
      suspects: Readonly<Record<string, readonly Suspect[]>>
      findings: readonly PlacedFinding[]
    }
  | { kind: 'explained'; explanation: Explanation }
  | { kind: 'tried'; tried: Trial }
  | {
      kind: 'written'
      opened: Opened
      paths: readonly string[]
      message: UiMessage
      /** What takes it back. */
      undo?: Undo | undefined
      /** Whether it took a change back itself, or made it again. */
      turn?: Turn | undefined
    }
  /** Nothing was written; the document is as it is now, and `change` what was wanted (none where something was taken back). */
  | {
      kind: 'refused'
      opened: Opened
      refusal: Refused
      change?: WantedChange | undefined
      message: UiMessage
    }
  | { kind: 'typed'; text: string }
  | ({ kind: 'draft'; opened: Opened } & Omit<Draft, 'document'>)
  | { kind: 'failed'; message: UiMessage }
  /** Said where nothing else is said. */
  | { kind: 'told'; message: UiMessage }

/** The state after an answer. Some may come late: then they concern what is shown no more, and count nothing. */
export function answered(state: UiState, answer: Answer): UiState {
  return (ANSWERS[answer.kind] as (state: UiState, answer: Answer) => UiState)(state, answer)
}

/** With the numbers of the documents that could be read. */
const counted = (state: UiState, { documents }: { documents: readonly ListedDocument[] }): UiState => {
  const now = documents.filter(({ document }) => !state.changed.includes(document))
  const known = new Set(now.map(({ document }) => document))
  const others = state.documents.filter(({ document }) => !known.has(document))
  const all = [...now, ...others].sort((a, b) => (a.document < b.document ? -1 : 1))
  return recounted({ ...state, documents: all })
}

/** With the numbers of the opened document as they are now. */
function recounted(state: UiState): UiState {
  const { opened, documents } = state
  const at = documents.findIndex(({ document }) => document === opened?.id)
  const listed = documents[at]
  if (!opened || !listed?.languages) return state
  const languages = Object.fromEntries(
    Object.keys(listed.languages).map(language => [language, countStatuses(opened.synopsis, language)]),
  )
  return { ...state, documents: documents.with(at, { ...listed, languages }) }
}

/** With the findings of the opened document as they were found now; of one that is not looked at as it is, nobody knows. */
function tallied(state: UiState): UiState {
  const { opened, languages, tally } = state
  if (!opened) return state
  const { [opened.id]: _old, ...others } = tally
  return {
    ...state,
    tally: opened.isLooked ? { ...tally, [opened.id]: countsOf(opened, languages) } : others,
  }
}

/** By language, how many paragraphs have findings. */
function countsOf({ found }: Pick<Opened, 'found'>, languages: readonly string[]): Record<string, number> {
  return Object.fromEntries(languages.map(language => [language, found.get(language)?.size ?? 0]))
}

/** Once a document was checked on the way to a finding: there, or on. */
function lookedOnTheWay(state: UiState, document: string, findings: readonly PlacedFinding[]): UiState {
  const { aim, languages, tally } = state
  if (!aim?.course || !aim.checks || aim.document !== document) return state
  const counts = countsOf({ found: foundIn(findings) }, languages)
  const known = { ...state, aim: undefined, message: undefined, tally: { ...tally, [document]: counts } }
  return toward(known, aim.course, aim.from)
}

const ANSWERS: { [K in Answer['kind']]: (state: UiState, answer: Extract<Answer, { kind: K }>) => UiState } =
  {
    counted: (state, answer) => ({ ...counted(state, answer), isPartly: true, changed: [] }),
    overview: (state, answer) => ({ ...counted(state, answer), isPartly: false }),
    found: (state, { kind: _found, ...concordance }) => ({
      ...state,
      concordance,
      top: state.layer === 'concordance' ? 0 : state.top,
    }),
    paragraphs: (state, { kind: _paragraphs, ...found }) => {
      const now = { ...state, found }
      return { ...now, top: topAfterFinding(state, now) }
    },
    tallied: (state, { tallies }) => {
      const known = Object.fromEntries(tallies.map(({ document, languages }) => [document, languages]))
      return tallied({ ...state, tally: known })
    },
    opened: (state, { opened }) => {
      const isOther = state.opened?.id !== opened.id
      // Nobody waits for it any more.
      if (isOther && state.aim?.document !== opened.id) return state
      const isAwaited = state.message?.key === 'ui.reading'
      const left = isOther ? leaving(state) : state
      const now = { ...read(left, opened), ...(isAwaited && { message: undefined }) }
      if (!isOther) return atAim({ ...now, row: Math.min(state.row, opened.synopsis.rows.length - 1) })
      return atAim(begun({ ...now, row: firstRow(now) }))
    },
    reread: (state, { opened }) =>
      state.opened?.id === opened.id
        ? { ...withOpened(state, opened), message: { key: changeIn(state, opened) } }
        : state,
    unchanged: state => state,
    looked: (state, { document, generation, suspects, findings }) => {
      const { opened } = state
      if (opened?.id !== document) return lookedOnTheWay(state, document, findings)
      if (state.generation !== generation) return state
      const now = { ...state, opened: openedOf(document, withSuspects(opened.synopsis, suspects), findings) }
      return atAim(tallied(recounted(now)))
    },
    explained: (state, { explanation }) =>
      explanation.document === state.opened?.id ? { ...state, explanation } : state,
    tried: (state, { tried }) => (tried.document === state.opened?.id ? { ...state, tried } : state),
    written: (state, { opened, paths, message, undo, turn }) => {
      if (turn) return turnedTo(state, { opened, paths, message, undo, turn })
      const editing = stillTyped(state, opened)
      const now = {
        ...withOpened(state, opened),
        message,
        ...(undo && { undos: [undo, ...state.undos].slice(0, STEPS), redos: [] }),
        editing,
        layer: undefined,
        written: withPaths(state, paths),
        changed: [...state.changed, opened.id],
      }
      if (message.key !== 'ui.saved') return now
      const left = leftIn(now, now.queue)
      const after = editing ? now : goneOn(now, state.editing)
      const done: UiMessage = left > 0 ? { key: 'ui.savedLeft', args: { left } } : { key: 'ui.savedAll' }
      return { ...after, message: done }
    },
    refused: (state, { opened, refusal, change, message }) => ({
      ...withOpened(state, opened),
      isTurning: false,
      message,
      ...(change && askedAgain(state, change, opened, refusal)),
    }),
    typed: (state, { text }) =>
      state.editing
        ? { ...state, editing: { ...state.editing, editor: typedInto(state.editing.editor, text) } }
        : state,
    draft: (state, { opened, unit, language, text, base, source, conflict }) => {
      const row = opened.synopsis.rows.findIndex(row => row.unit.id === unit)
      const here = { ...read(state, opened), row: Math.max(0, row), language }
      const cell = opened.synopsis.rows[row]?.languages[language]
      if (!cell) return here
      const editor = typedInto(editorOf(base), text)
      const isSame = source !== undefined && sameSource(source, cell.source)
      const about = source === undefined ? 'sourceUnknown' : 'sourceChanged'
      const editing: Editing = {
        unit,
        language,
        editor,
        basis: { source, target: base, conflict },
        ...(conflict !== undefined && { theirs: conflict }),
        ...(!isSame && source !== undefined && { former: source }),
      }
      return { ...here, editing, message: { key: isSame ? 'ui.draft' : `ui.draft.${about}` } }
    },
    told: (state, { message }) => ({ ...state, message: state.message ?? message }),
    failed: (state, { message }) => ({
      ...state,
      message,
      aim: undefined,
      isTurning: false,
      editing: state.editing && stayed(state.editing),
    }),
  }

/** Saved changes that can be taken back, at most. */
const STEPS = 100

const withPaths = ({ written }: UiState, paths: readonly string[]) =>
  [...new Set([...written, ...paths])].sort()

/** After a change was taken back or made again: at its place, wherever that is. */
function turnedTo(
  state: UiState,
  { opened, paths, message, undo, turn }: Omit<Extract<Answer, { kind: 'written' }>, 'kind'>,
): UiState {
  const [past, future] =
    turn === 'undo' ? [state.undos.slice(1), state.redos] : [state.undos, state.redos.slice(1)]
  const isOther = state.opened !== undefined && state.opened.id !== opened.id
  const row = opened.synopsis.rows.findIndex(({ unit }) => unit.id === undo?.unit)
  const now = isOther ? leaving(state) : state
  return {
    ...read(now, opened),
    row: row < 0 ? Math.min(now.row, opened.synopsis.rows.length - 1) : row,
    isTurning: false,
    // What waits again is what somebody takes up again.
    ...(state.placing &&
      undo?.paragraph &&
      undo.paragraph.at === undefined && { placing: undo.paragraph.id }),
    language: undo?.language ?? state.language,
    explanation: undefined,
    message,
    changed: [...state.changed, opened.id],
    undos: undo && turn === 'redo' ? [undo, ...past] : past,
    redos: undo && turn === 'undo' ? [undo, ...future] : future,
    written: withPaths(state, paths),
  }
}

/** Where nothing of the queue is left anywhere, the one that the row is in is gone through. */
function begun(state: UiState): UiState {
  const row = currentRow(state)
  if (!row || state.aim?.course || leftIn(state, state.queue) > 0) return state
  return { ...state, queue: queueOf(state, row) ?? state.queue }
}

/** What to say of a change that somebody else made: whether it is of what is being typed. */
function changeIn({ editing }: UiState, { synopsis }: Opened): 'ui.changedHere' | 'ui.changedOutside' {
  const cell = editing && cellAt(synopsis, editing.unit, editing.language)
  if (!editing || !cell) return 'ui.changedOutside'
  const now = basisOf(cell)
  const isSame = now.source === editing.basis.source && now.target === editing.basis.target
  return isSame ? 'ui.changedOutside' : 'ui.changedHere'
}

/** Lets a person decide again, with what is there now before them: what they typed is kept. */
function askedAgain(
  { editing }: UiState,
  change: WantedChange,
  { synopsis }: Opened,
  { reason, expected, found }: Refused,
): Partial<UiState> {
  const cell = cellAt(synopsis, change.unit, change.language)
  if (!cell) return { layer: undefined }
  const now = basisOf(cell)
  if (change.kind === 'accept') return { layer: 'reason', typed: change.reason, asked: now }
  if (change.kind === 'allow') return { layer: 'allow', typed: change.reason, asked: now }
  if (change.kind === 'note') return { layer: 'note', typed: change.note, asked: now }
  if (change.kind !== 'save' || !editing) return {}
  const { saving: _saved, goesOn: _next, leavesFor: _there, ...kept } = editing
  const isTheirs = reason === 'targetChanged' || reason === 'conflictChanged'
  return {
    editing: {
      ...kept,
      // Only what the refusal shows was seen now; the next asks about the rest.
      basis: { ...kept.basis, ...pick(now, SHOWN[reason] ?? []) },
      ...(isTheirs && found !== undefined && { theirs: found }),
      ...(reason === 'sourceChanged' && expected !== undefined && { former: expected }),
    },
  }
}

/** What a refusal shows of what is there now. */
const SHOWN: Partial<Record<RefusalReason, readonly (keyof Basis)[]>> = {
  sourceChanged: ['source'],
  sourceUnknown: ['source'],
  targetChanged: ['target'],
  conflictChanged: ['conflict'],
  noConflict: ['conflict'],
}

function pick(basis: Basis, keys: readonly (keyof Basis)[]): Basis {
  return Object.fromEntries(keys.map(key => [key, basis[key]]))
}

/** Where somebody wanted to be once their text was saved. */
function goneOn(state: UiState, { goesOn, leavesFor }: Partial<Editing> = {}): UiState {
  if (leavesFor) return toDestination(state, leavesFor)
  return goesOn ? toward(state, { queue: state.queue, way: 1, edits: true }) : state
}

/** A text whose person stays with it. */
function stayed({ goesOn: _next, leavesFor: _there, ...editing }: Editing): Editing {
  return editing
}

/** What was typed on while it was saved; undefined where it was not. */
function stillTyped({ editing }: UiState, { synopsis }: Opened): Editing | undefined {
  if (!editing || editing.editor.text === editing.saving) return undefined
  const { unit, language, editor } = editing
  const cell = cellAt(synopsis, unit, language)
  if (editing.saving === undefined || !cell) return editing
  // A conflict that arose meanwhile was not shown.
  return { unit, language, editor, basis: { ...basisOf(cell), conflict: undefined } }
}

/** The document anew, at the row of the unit that is current, wherever that stands now. */
function withOpened(state: UiState, opened: Opened): UiState {
  if (state.opened?.id !== opened.id) return state
  const current = state.opened.synopsis.rows[state.row]?.unit.id
  const row = opened.synopsis.rows.findIndex(({ unit }) => unit.id === current)
  return { ...read(state, opened), row: row < 0 ? Math.min(state.row, opened.synopsis.rows.length - 1) : row }
}

/** With the document as it was read last. Until it was looked at, what was found in it before is shown. */
function read(state: UiState, opened: Opened): UiState {
  const { opened: before, generation } = state
  const known = before?.id === opened.id && { findings: before.findings, found: before.found }
  const waiting = unplacedOf({ opened, language: state.language })
  const placing = waiting.find(({ id }) => id === state.placing) ?? waiting[0]
  const now = {
    ...state,
    opened: { ...opened, ...known, isLooked: false },
    generation: generation + 1,
    // The next one, as long as there is any.
    placing: state.placing && placing?.id,
  }
  // As it was changed, nobody has looked at it.
  return before?.id === opened.id ? tallied(recounted(now)) : recounted(now)
}

/** Another text as one step that can be undone. */
function typedInto(editor: Editor, text: string): Editor {
  return editorOf(text, editor)
}
