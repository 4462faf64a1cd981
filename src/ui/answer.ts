import type { Explanation } from '../reports/explain.js'
import { counted, tallied } from './answers/counting.js'
import { type Looked, looked, opening, type Reread, reread } from './answers/reading.js'
import { type Recovered, recovered, typedInto } from './answers/recovering.js'
import { failed, type Refused, refused } from './answers/refusing.js'
import { saved, type Written } from './answers/saving.js'
import { topAfterFinding } from './choosing/choices.js'
import type { FoundParagraphs } from './choosing/found-paragraph.js'
import type { Approvals, History, Hit, Trial } from './said.js'
import type { ListedDocument, Opened, UiMessage, UiState } from './state.js'

/** What comes back from the world outside. */
export type Answer =
  | { kind: 'counted' | 'overview'; documents: readonly ListedDocument[] }
  | { kind: 'found'; query: string; language: string; hits: readonly Hit[] }
  | ({ kind: 'paragraphs' } & FoundParagraphs)
  | { kind: 'tallied'; tallies: readonly { document: string; languages: Readonly<Record<string, number>> }[] }
  | { kind: 'opened'; opened: Opened }
  | ({ kind: 'reread' } & Reread)
  /** Its files hold what is shown. */
  | { kind: 'unchanged' }
  | ({ kind: 'looked' } & Looked)
  | { kind: 'explained'; explanation: Explanation }
  | { kind: 'tried'; tried: Trial }
  | { kind: 'history'; history: History }
  | { kind: 'approvals'; approvals: Approvals }
  | ({ kind: 'written' } & Written)
  /** Nothing was written; the document is as it is now. */
  | ({ kind: 'refused' } & Refused)
  | { kind: 'typed'; text: string }
  | ({ kind: 'draft' } & Recovered)
  | { kind: 'failed'; message: UiMessage }
  /** Said where nothing else is said. */
  | { kind: 'told'; message: UiMessage }

/** The state after an answer. Some may come late: then they concern what is shown no more, and count nothing. */
export function answered(state: UiState, answer: Answer): UiState {
  return (ANSWERS[answer.kind] as (state: UiState, answer: Answer) => UiState)(state, answer)
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
    opened: (state, { opened }) => opening(state, opened),
    reread,
    unchanged: state => state,
    looked,
    explained: (state, { explanation }) =>
      explanation.document === state.opened?.id ? { ...state, explanation } : state,
    tried: (state, { tried }) => (tried.document === state.opened?.id ? { ...state, tried } : state),
    history: (state, { history }) => (history.document === state.opened?.id ? { ...state, history } : state),
    approvals: (state, { approvals }) =>
      approvals.document === state.opened?.id ? { ...state, approvals } : state,
    written: saved,
    refused,
    typed: (state, { text }) =>
      state.editing
        ? { ...state, editing: { ...state.editing, editor: typedInto(state.editing.editor, text) } }
        : state,
    draft: recovered,
    told: (state, { message }) => (state.message ? { ...state, upNext: message } : { ...state, message }),
    failed,
  }
