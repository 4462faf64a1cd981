import type { Counts } from '../synopsis/count.js'
import { hasFlag } from '../synopsis/flags.js'
import type { Row } from '../synopsis/synopsis.js'
import { QUEUES, type Queue } from './queue.js'
import { type ListedDocument, type Opened, type UiState, unplacedOf } from './state.js'

/** Where the numbers of a document tell of a queue; of findings, they do not. */
const COUNTED: Readonly<Record<Exclude<Queue, 'finding'>, (counts: Counts) => number>> = {
  untranslated: ({ untranslated }) => untranslated,
  drifted: ({ drifted }) => drifted,
  conflict: ({ conflicts }) => conflicts,
  unplaced: ({ unplaced }) => unplaced,
  misaligned: ({ misaligned }) => misaligned,
  returned: ({ returned }) => returned,
  // What was sent back waits for its translator.
  unreviewed: ({ translated, returned }) => translated - returned,
}

/** Whether a row is in a queue, in one of these languages. */
export function isIn(queue: Queue, row: Row, languages: readonly string[], opened: Opened): boolean {
  return languages.some(language => {
    const cell = row.languages[language]
    // What has no place is in no row.
    if (queue === 'unplaced') return false
    if (queue === 'finding') return opened.found.get(language)?.has(row.unit.id) === true
    if (queue === 'conflict') return cell?.entry?.conflict !== undefined
    if (queue === 'unreviewed') return cell?.state === 'translated' && !hasFlag(cell, 'returned')
    return cell !== undefined && hasFlag(cell, queue)
  })
}

/** The queue that a row is in: the one that is gone through now, else the first; undefined where there is nothing to do. */
export function queueOf({ opened, language, queue }: UiState, row: Row): Queue | undefined {
  if (!opened) return undefined
  return [queue, ...QUEUES].find(queue => isIn(queue, row, [language], opened))
}

/** How many paragraphs of the current language are in a queue, in all documents whose numbers are known. */
export function leftIn(
  state: Pick<UiState, 'opened' | 'documents' | 'language' | 'tally'>,
  queue: Queue,
): number {
  const { opened, documents, language } = state
  const inRows = opened?.synopsis.rows.filter(row => isIn(queue, row, [language], opened)).length ?? 0
  const here = queue === 'unplaced' ? unplacedOf(state).length : inRows
  return documents.reduce(
    (sum, listed) => sum + (listed.document === opened?.id ? 0 : countedIn(state, listed, queue)),
    here,
  )
}

/** Whether that is known of all documents; what cannot be read has nothing to go through. */
export function isAllKnown(state: Pick<UiState, 'opened' | 'documents' | 'tally'>, queue: Queue): boolean {
  const others = state.documents.filter(({ document, broken }) => !broken && document !== state.opened?.id)
  return others.every(({ document, languages }) => (queue === 'finding' ? state.tally[document] : languages))
}

/** How much is left of a queue, as far as that is known: of documents that nobody has read or checked yet, nobody knows. */
export function leftKnown(
  state: Pick<UiState, 'opened' | 'documents' | 'language' | 'tally'>,
  queue: Queue,
): string {
  const known = leftIn(state, queue)
  if (isAllKnown(state, queue)) return `${known}`
  return known > 0 ? `${known}+` : '…'
}

/** How many paragraphs of the current language are in a queue, in one document. */
export function countedIn(
  { language, tally }: Pick<UiState, 'language' | 'tally'>,
  { document, languages }: ListedDocument,
  queue: Queue,
): number {
  if (queue === 'finding') return tally[document]?.[language] ?? 0
  const counts = languages?.[language]
  return counts ? COUNTED[queue](counts) : 0
}

/** Whether nobody has looked at a document as it is: whether it has findings is not known. */
export function isUnchecked({ tally, opened }: UiState, document: string): boolean {
  return !tally[document] && document !== opened?.id
}

/** How many documents that are. */
export function unknownIn(state: UiState): number {
  return state.documents.filter(({ document }) => isUnchecked(state, document)).length
}

/** Indices of the rows that are listed. */
export function listedRows({ opened, only, language }: UiState): number[] {
  const listed: number[] = []
  opened?.synopsis.rows.forEach((row, index) => {
    if (!only || isIn(only, row, [language], opened)) listed.push(index)
  })
  return listed
}
