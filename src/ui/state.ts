import type { UnplacedText } from '../alignment/unplaced.js'
import type { Basis, FormerEntry, FormerUnplaced } from '../door/edit.js'
import type { WordKey } from '../locales/keys.js'
import type { Explanation } from '../reports/explain.js'
import type { PlacedFinding } from '../reports/findings/placed-finding.js'
import type { DocumentStatus } from '../reports/status.js'
import type { Cell, Row, Synopsis } from '../synopsis/synopsis.js'
import type { BidiMode } from '../terminal/bidi.js'
import type { FoundParagraphs } from './choosing/found-paragraph.js'
import type { Editor, Moment } from './editor/editor.js'
import type { Aim, Course, Destination, Queue, RowQueue } from './queue.js'
import type { Allowable, Approvals, History, Hit, Trial } from './said.js'

/** A document as it was read last, with what the checks say of it. */
export interface Opened {
  id: string
  synopsis: Synopsis
  /** Tells this state of its files from any other (default: nobody knows). */
  version?: string | undefined
  /** Without those that a status tells already. */
  findings: readonly PlacedFinding[]
  /** By language, the units that have findings. */
  found: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether the checks have looked at it as it is; before that, the findings are what was found last. */
  isLooked: boolean
}

/** Findings that say the same as a status. */
export const STATUS_CODES: ReadonlySet<string> = new Set(['untranslated', 'drifted', 'unplaced'])

/** @param told what was found; undefined where nobody has looked yet */
export function openedOf(
  { id, synopsis, version }: Pick<Opened, 'id' | 'synopsis' | 'version'>,
  told?: readonly PlacedFinding[],
): Opened {
  const findings = (told ?? []).filter(({ code }) => !STATUS_CODES.has(code))
  return { id, synopsis, version, findings, found: foundIn(findings), isLooked: told !== undefined }
}

/** By language, the units that have findings besides what a status tells. */
export function foundIn(findings: readonly PlacedFinding[]): Opened['found'] {
  const found = new Map<string, Set<string>>()
  for (const { code, language, unit } of findings) {
    if (language === null || unit === null || STATUS_CODES.has(code)) continue
    found.set(language, (found.get(language) ?? new Set()).add(unit))
  }
  return found
}

/** A translation that is being typed. */
export interface Editing {
  unit: string
  language: string
  editor: Editor
  /** What was there when the typing began, or was shown since: what stands in the files now may be something else. */
  basis: Basis
  /** What somebody else wrote meanwhile, once that came to light; the other side of a merge. */
  theirs?: string
  /** The source that the text was begun for, once it came to light that it changed. */
  former?: string
  /** What is being saved; who goes on typing meanwhile is not disturbed. */
  saving?: string
  /** Whether the next paragraph of the queue comes once it is saved. */
  goesOn?: boolean
  /** Where somebody goes who is asked whether to save it. */
  leavesFor?: Destination
  /** Lines of the source that are scrolled away (default: none). */
  top?: number
}

/** The target when the typing began. */
export function baseOf({ basis }: Editing): string {
  return typeof basis.target === 'string' ? basis.target : ''
}

/** What a translation was before it was saved last. */
export interface Undo extends TranslationPlace {
  before: FormerEntry
  /** The entry that the save cut the unit out of. */
  covering?: string | undefined
  /** The paragraph without source that it placed or dropped. */
  paragraph?: FormerUnplaced | undefined
  /** What was saved: only that is undone. */
  saved: Basis
}

/** What lies over the screen and takes the keys. */
export type Layer =
  | 'help'
  | 'search'
  | 'filter'
  | 'reason'
  | 'note'
  | 'return'
  | 'leave'
  | 'detail'
  | 'palette'
  | 'finder'
  | 'allow'
  | 'concordance'

/** Said in the last lines above the keys, until the next key. */
export interface UiMessage {
  key: WordKey
  args?: Readonly<Record<string, string | number>>
  /** With a line to tell by whether Arabic is shown as it should be. */
  sample?: true
}

/** A document of the overview. Its numbers come once it was read. */
export type ListedDocument = Pick<DocumentStatus, 'document'> &
  Partial<DocumentStatus> & {
    /** Why it can't be read. */
    broken?: UiMessage
  }

/** A translation by its place. */
export interface TranslationPlace {
  document: string
  unit: string
  language: string
}

/** All that the screen shows. */
export interface UiState {
  /** Language of the originals. */
  source: string
  /** Target languages, in the order of the config. */
  languages: readonly string[]
  documents: readonly ListedDocument[]
  /** Index among the documents that are listed. */
  at: number
  /** Only documents whose id holds this are listed. */
  query: string
  sort: 'name' | 'work'
  opened?: Opened | undefined
  /** Goes up whenever the document was read anew. */
  generation: number
  /** Goes up whenever the document was told in a version that may be older than the one that is shown. */
  doubts: number
  /** Index of the current row of the opened document. */
  row: number
  /** The current language. */
  language: string
  /** Languages that have a column. */
  shown: readonly string[]
  /** Whether the column of the current language is wider than the others. */
  isWide: boolean
  /** What is gone through now. */
  queue: Queue
  aim?: Aim | undefined
  /** Where somebody wants to go as soon as it is known which documents have such work. */
  awaited?: Course | undefined
  only?: RowQueue | undefined
  search: string
  editing?: Editing | undefined
  /** The paragraph without source that is given its place. */
  placing?: string | undefined
  explanation?: Explanation | undefined
  /** What was said last of a text that was being typed. */
  tried?: Trial | undefined
  /** What became of a translation of the opened document. */
  history?: History | undefined
  /** What of the opened document was approved once. */
  approvals?: Approvals | undefined
  layer?: Layer | undefined
  /** What was typed into the prompt of the layer. */
  typed: string
  /** Where the cursor and the selection of that are, as long as it is this text (default: the cursor at its end). */
  field?: Moment | undefined
  /** What was there when the prompt opened: the answer is about that. */
  asked?: Basis | undefined
  /** Where words were found that somebody looked for, in the translations into a language. */
  concordance?: { query: string; language: string; hits: readonly Hit[] } | undefined
  /** Paragraphs of all documents that were found for whoever wants to go to one. */
  found?: FoundParagraphs | undefined
  /** The findings that one is to be allowed of. */
  allowing?: readonly Allowable[] | undefined
  /** First line that the layer shows, or which of the things it lists is chosen. */
  top: number
  message?: UiMessage | undefined
  /** What is to be said once that was read. */
  upNext?: UiMessage | undefined
  /** What takes the saved changes of this session back, the last one first. */
  undos: readonly Undo[]
  /** What makes changes again that were taken back, the last one first. */
  redos: readonly Undo[]
  /** Whether what leads on to another place is being carried out, back or forth or through a review: the next begins where it ends. */
  isDeciding: boolean
  /** Whether what waits for a review is gone through, one paragraph at a time. */
  isReviewing: boolean
  /** How right-to-left text gets into the terminal. */
  bidi: BidiMode
  /** Whether clicks and the wheel come to the screen; else the terminal marks text with them. */
  hasMouse: boolean
  /** Goes up whenever all of the screen is to be drawn anew. */
  repaints: number
  /** By document and language, how many paragraphs have findings; nothing of documents that were not judged as they are. */
  tally: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Whether the numbers of some documents are not exact yet. */
  isPartly: boolean
  /** Documents that were changed here since the numbers were asked for: what comes of them is older than what is known. */
  changed: readonly string[]
  /** By document, where it was left. */
  leftAt: Readonly<Record<string, { unit: string; language: string }>>
  /** Files that were written, by path. */
  written: readonly string[]
  /** Somebody asked for the end. */
  ended: boolean
}

/** Where the keys go. */
export type Focus = 'overview' | 'document' | 'edit' | 'placing' | 'review' | Layer

export function focusOf({ layer, editing, placing, opened, isReviewing }: UiState): Focus {
  if (layer) return layer
  if (editing) return 'edit'
  if (isReviewing) return 'review'
  if (!opened) return 'overview'
  return placing ? 'placing' : 'document'
}

/**
 * The state that the screen begins with.
 *
 * @param bidi default: as terminals need it that know nothing of it
 * @param hasMouse default: the terminal keeps the mouse
 */
export function begin(
  source: string,
  languages: readonly string[],
  documents: readonly ListedDocument[],
  bidi: BidiMode = 'visual',
  hasMouse = false,
): UiState {
  return {
    source,
    languages,
    documents,
    at: 0,
    query: '',
    sort: 'name',
    row: 0,
    generation: 0,
    doubts: 0,
    language: languages[0] ?? source,
    shown: languages.slice(0, 3),
    isWide: false,
    queue: 'untranslated',
    search: '',
    typed: '',
    top: 0,
    bidi,
    hasMouse,
    repaints: 0,
    tally: {},
    isPartly: false,
    changed: [],
    leftAt: {},
    undos: [],
    redos: [],
    isDeciding: false,
    isReviewing: false,
    written: [],
    ended: false,
  }
}

/** The current row. Of what is typed for a paragraph that is gone since, there is none: another one is not it. */
export function currentRow({ opened, row, editing }: UiState): Row | undefined {
  const current = opened?.synopsis.rows[row]
  return editing && editing.unit !== current?.unit.id ? undefined : current
}

/** The paragraphs of the current language that have no source. */
export function unplacedOf({
  opened,
  language,
}: Pick<UiState, 'opened' | 'language'>): readonly UnplacedText[] {
  return opened?.synopsis.unplaced?.[language] ?? []
}

/** What the current language has for that row. */
export function currentCell(state: UiState): Cell | undefined {
  return currentRow(state)?.languages[state.language]
}
