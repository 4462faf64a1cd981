import type { Entry } from '../alignment/entry.js'
import type { UnplacedText } from '../alignment/unplaced.js'
import { basisOf } from '../door/basis-of.js'
import { dropUnplaced } from '../door/drop-unplaced.js'
import type { EntryEdit, FormerEntry, Wish } from '../door/edit.js'
import { SynopseError } from '../errors.js'
import type { Words } from '../locales/words.js'
import { commit } from '../project/commit.js'
import { digestOf } from '../project/digest.js'
import type { Document } from '../project/document.js'
import { loadDocument } from '../project/load.js'
import { fresh } from '../project/memo.js'
import { asConfigured, type Project } from '../project/project.js'
import { quickStandings } from '../project/standings.js'
import { refusalError } from '../reports/refusal.js'
import { cellAt } from '../synopsis/spot.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { beginning } from '../text/beginning.js'
import type { Answer } from '../ui/answer.js'
import type { Effect, Turn, WantedChange } from '../ui/effect.js'
import { type Opened, openedOf, type TranslationPlace, type UiMessage, type Undo } from '../ui/state.js'
import { CODES } from './context.js'
import { listedOf, messageOf } from './told.js'

/** What the screen wants of the files of a project. */
export type FileEffect = Exclude<Effect, { kind: 'external' | 'settings' | 'greet' }>

type Answers = { [K in FileEffect['kind']]: (effect: Extract<FileEffect, { kind: K }>) => Promise<Answer> }

/** The way from the screen to a project's files, and back. What fails is an answer, too. */
export function deskOf(opened: Project, words: Words): (effect: FileEffect) => Promise<Answer> {
  const configured = asConfigured(opened, CODES)
  const answer = async (effect: FileEffect) => {
    // Time has passed since the last answer.
    const answers = answersOf(fresh(await configured()), words)
    return (answers[effect.kind] as (effect: FileEffect) => Promise<Answer>)(effect)
  }
  return effect => orFailed(answer(effect))
}

function answersOf(project: Project, words: Words): Answers {
  const change = (change: WantedChange) => changed(project, change, wantedEdit(change), change)
  return {
    overview: async effect => (await looking()).overview(effect, project, words),
    look: async effect => (await looking()).look(effect, project, words),
    explain: async effect => (await looking()).explain(effect, project, words),
    concordance: async effect => (await looking()).concordance(effect, project, words),
    history: async effect => (await looking()).history(effect, project, words),
    approvals: async effect => (await looking()).approvals(effect, project, words),
    paragraphs: async effect => (await looking()).paragraphs(effect, project, words),
    tally: async effect => (await looking()).tally(effect, project, words),
    try: async effect => (await looking()).try(effect, project, words),
    count: async () => {
      const { documents, isAll } = await quickStandings(project)
      return { kind: isAll ? 'overview' : 'counted', documents: listedOf(documents) }
    },
    open: async ({ document }) => {
      return { kind: 'opened', opened: told(project, await loadDocument(project, document)) }
    },
    reread: async ({ document, version: since }) => {
      const opened = told(project, await loadDocument(project, document))
      return opened.version === since ? { kind: 'unchanged' } : { kind: 'reread', opened, since }
    },
    save: change,
    accept: change,
    allow: change,
    note: change,
    review: change,
    return: change,
    place: change,
    restore: async ({ undo, turn }) => {
      const { before, covering, paragraph, saved, ...place } = undo
      const edit = editOf({ ...place, basis: saved }, { kind: 'undo', before, covering, paragraph })
      const answer = await changed(project, place, edit)
      return answer.kind === 'written' ? { ...answer, turn, message: turnMessage(turn, undo) } : answer
    },
  }
}

/** A document as it is told to the screen, which asks of its files only what is in the rows. */
function told(project: Project, document: Document): Opened {
  const { id, synopsis } = document
  return openedOf({
    id,
    synopsis: { ...synopsis, entries: {}, registry: [] },
    version: digestOf(project, document),
  })
}

/** What looks takes long to load, and nobody waits for it who opens a document. */
const looking = async () => (await import('./looking.js')).LOOKING

/** What the screen wants, as the door knows it: what is dropped has a place of its own. */
function wantedEdit(change: WantedChange): EntryEdit {
  if (change.kind !== 'place' || change.how !== 'dropped') return editOf(change, wishOf(change))
  return dropUnplaced('ui', change.language, change.paragraph)
}

/** What the door calls what the screen wants of an entry. */
function wishOf(change: WantedChange): Wish {
  switch (change.kind) {
    case 'save': {
      const { text: target, basis } = change
      // Whoever saw both sides of a conflict and saves has decided.
      return basis.conflict === undefined
        ? { kind: 'translate', target }
        : { kind: 'resolve', with: { target } }
    }
    case 'accept':
      return { kind: 'settle', reason: change.reason || undefined }
    case 'allow':
      return { kind: 'allow', code: change.code, reason: change.reason }
    case 'note':
      return { kind: 'note', text: change.note }
    case 'review':
      return { kind: 'approve', state: change.state }
    case 'return':
      return { kind: 'return', note: change.note }
    case 'place':
      return { kind: 'take', paragraph: change.paragraph, isJoined: change.how === 'joined' }
  }
}

function editOf(
  { unit, language, basis }: TranslationPlace & Pick<EntryEdit, 'basis'>,
  wish: Wish,
): EntryEdit {
  return { origin: 'ui', place: { unit, language }, basis, wish }
}

/** Carries out what a person wants of a translation, or tells what stands against it. */
async function changed(
  project: Project,
  { document: id, unit, language }: TranslationPlace,
  edit: EntryEdit,
  change?: WantedChange,
): Promise<Answer> {
  const plan = ({ synopsis }: Document) => ({ edits: [edit], report: synopsis })
  const done = await commit(project, await loadDocument(project, id), plan, { isWhole: true })
  const document = await done.document()
  const { synopsis } = document
  const opened = told(project, document)
  const [refusal] = done.refused
  if (refusal) {
    const { reason, expected, found } = refusal
    const message = messageOf(refusalError(refusal, id))
    return { kind: 'refused', opened, refusal: { reason, expected, found }, change, message }
  }
  const paths = done.written.map(({ path }) => path)
  if (paths.length === 0)
    return { kind: 'written', opened, paths, message: { key: 'written.nothing' }, undo: undefined }
  return {
    kind: 'written',
    opened,
    paths,
    message: writtenMessage(change),
    undo: undoOf({ document: id, unit, language }, done.report, synopsis),
  }
}

/** What was dropped is told, since it is nowhere then. */
function writtenMessage(change: WantedChange | undefined): UiMessage {
  if (change?.kind === 'allow') return { key: 'ui.allowed', args: { code: change.code } }
  return change?.kind === 'place' && change.how === 'dropped'
    ? { key: 'place.dropped', args: { text: change.paragraph.text } }
    : { key: 'ui.saved' }
}

/** What stands there now, in words: who takes back many steps must see which. */
function turnMessage(turn: Turn, { document, language, before: { target }, paragraph }: Undo): UiMessage {
  const where = { document, language }
  if (paragraph?.at !== undefined)
    return { key: 'ui.undo.waits', args: { ...where, text: beginning(paragraph.text, 60) } }
  if (target === undefined) return { key: `ui.${turn}.state`, args: where }
  if (target === '') return { key: `ui.${turn}.empty`, args: where }
  return { key: `ui.${turn}.text`, args: { ...where, text: beginning(target, 60) } }
}

/** What takes a save back: all that it changed of the entry, and nothing else. */
function undoOf(place: TranslationPlace, before: Synopsis, after: Synopsis): Undo | undefined {
  const { unit, language } = place
  const [old, now] = [before, after].map(synopsis => cellAt(synopsis, unit, language))
  if (!now) return undefined
  const isCutOut = old?.entry !== undefined && old.entry.id !== now.entry?.id
  const entry = isCutOut ? before.entries[language]?.find(({ id }) => id === unit) : old?.entry
  const [was, is] = [partsOf(entry), partsOf(now.entry)]
  const changed = Object.entries(was).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(is[key as keyof FormerEntry]),
  )
  return {
    ...place,
    before: Object.fromEntries(changed) as FormerEntry,
    ...(isCutOut && { covering: old.entry?.id }),
    ...paragraphOf(before.unplaced?.[language], after.unplaced?.[language]),
    saved: basisOf(now),
  }
}

/** The paragraph without source that waited before a change, or waits since, and not both. */
function paragraphOf(
  before: readonly UnplacedText[] = [],
  after: readonly UnplacedText[] = [],
): Pick<Undo, 'paragraph'> {
  const [less, more] = before.length < after.length ? [before, after] : [after, before]
  const at = more.findIndex(({ text }, index) => less[index]?.text !== text)
  const paragraph = less.length === more.length ? undefined : more[at]
  return paragraph ? { paragraph: { ...paragraph, ...(more === before && { at }) } } : {}
}

function partsOf(entry: Entry | undefined): FormerEntry {
  const { source = '', target = '', state = 'initial', allow, note, conflict, returned } = entry ?? {}
  return { source, target, state, allow, note, conflict, returned }
}

/** An answer, or what stood in its way. */
async function orFailed(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    const [first] = error instanceof AggregateError ? error.errors : [error]
    if (!(first instanceof SynopseError)) throw error
    return { kind: 'failed', message: messageOf(first) }
  }
}
