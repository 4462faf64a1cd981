import { fold } from '../synopsis/find.js'
import type { Effect } from './effect.js'
import type { Said, Trial, TriedTerm } from './said.js'
import { baseOf, currentCell, currentRow, type UiState } from './state.js'

/** What is to be asked of what stands in the editor; undefined where nothing is typed. */
export function wantedTrial(state: UiState): Extract<Effect, { kind: 'try' }> | undefined {
  const { opened, editing } = state
  const [row, cell] = [currentRow(state), currentCell(state)]
  if (!opened || !editing || !row || !cell) return undefined
  const units = opened.synopsis.rows.map(({ unit }) => unit).filter(({ id }) => cell.units.includes(id))
  const allow = cell.entry?.allow
  return {
    kind: 'try',
    document: opened.id,
    language: editing.language,
    // One that has none of its own yet is its own.
    units: units.length > 0 ? units : [row.unit],
    source: cell.source,
    text: editing.editor.text,
    ...(allow && { allow }),
  }
}

/** What was said last of this paragraph, whatever its text was then. */
function trialHere(state: UiState): Trial | undefined {
  const { opened, editing, tried } = state
  const cell = currentCell(state)
  if (!editing || !cell || tried?.document !== opened?.id || tried?.language !== editing.language)
    return undefined
  return tried?.source === cell.source ? tried : undefined
}

/**
 * What the checks say of the text that stands in the editor, and of no other: of one that is stored what the look at its document
 * found, which knows the others, too. Undefined where they have not said it yet.
 */
export function findingsNow(state: UiState): readonly Said[] | undefined {
  const { opened, editing } = state
  if (!opened || !editing) return undefined
  const { editor, unit, language } = editing
  const isStored = editor.text === currentCell(state)?.entry?.target && editor.text === baseOf(editing)
  if (isStored && opened.isLooked)
    return opened.findings.filter(finding => finding.unit === unit && finding.language === language)
  const tried = trialHere(state)
  return tried?.text === editor.text ? tried.findings : undefined
}

/** The glossary's terms of the paragraph, and whether the text has them by now. */
export function termsNow(state: UiState): readonly TriedTerm[] {
  const tried = trialHere(state)
  const text = state.editing?.editor.text ?? ''
  if (!tried || tried.text === text) return tried?.terms ?? []
  const folded = fold(text)
  // Until the new text is known by its words, a term is there as well if it is written as the glossary has it.
  return tried.terms.map(term => ({
    ...term,
    isUsed: term.isUsed || term.use.some(form => folded.includes(fold(form))),
  }))
}
