import type { Edit } from '../alignment/edit.js'
import type { Entry } from '../alignment/entry.js'
import { canonicalText } from '../document/inline.js'
import { SynopseError } from '../errors.js'
import type { Words } from '../locales/words.js'
import { commit } from '../project/commit.js'
import type { Document } from '../project/document.js'
import { loadDocument, loadReadable } from '../project/load.js'
import type { Project } from '../project/project.js'
import { acceptDrift, type Spot, setNote, setState, setTarget } from '../synopsis/settle.js'
import type { Answer } from '../ui/answer.js'
import type { Effect } from '../ui/effect.js'
import { type Message, type Opened, openedOf, type Undo } from '../ui/state.js'
import { LOOKING } from './looking.js'
import { findRow } from './selection.js'
import { statusOf } from './status.js'

/** What the screen wants of the files of a project. */
export type FileEffect = Exclude<Effect, { kind: 'external' | 'settings' }>

type Answers = { [K in FileEffect['kind']]: (effect: Extract<FileEffect, { kind: K }>) => Promise<Answer> }

/** The way from the screen to a project's files, and back. What fails is an answer, too. */
export function deskOf(project: Project, words: Words): (effect: FileEffect) => Promise<Answer> {
  const answers: Answers = {
    overview: effect => LOOKING.overview(effect, project, words),
    look: effect => LOOKING.look(effect, project, words),
    explain: effect => LOOKING.explain(effect, project, words),
    count: async () => {
      const { targets } = project.config
      const documents = await loadReadable(project)
      return { kind: 'counted', documents: documents.map(document => statusOf(document, targets)) }
    },
    open: async ({ document }) => ({ kind: 'opened', opened: await open(document) }),
    save: ({ text, base, ...where }) =>
      changed(where, ({ synopsis }, spot, entry) => {
        if ((entry?.target ?? '') !== base && entry?.target !== text) return { theirs: entry?.target ?? '' }
        return { edits: setTarget(synopsis, spot, canonicalText(text, spot.row.unit.kind)) }
      }),
    accept: ({ reason, ...where }) =>
      changed(where, ({ synopsis }, spot) => ({ edits: acceptDrift(synopsis, spot, reason || undefined) })),
    note: ({ note, ...where }) =>
      changed(where, ({ synopsis }, spot) => ({ edits: setNote(synopsis, spot, note) })),
    review: ({ state, ...where }) =>
      changed(where, ({ synopsis }, spot) => {
        const { entry, drifted } = spot.cell
        const about = { unit: where.unit, language: where.language }
        if (!entry?.target) throw new SynopseError('accept.untranslated', about)
        if (drifted) throw new SynopseError('review.drifted', about)
        return { edits: setState(synopsis, spot, state) }
      }),
    restore: ({ undo: { before, saved, ...where } }) =>
      changed(where, (_document, { language, row }, entry) => {
        if (entry?.target !== saved) return { theirs: entry?.target ?? '' }
        return { edits: [{ kind: 'write', language, id: entry.id ?? row.unit.id, fields: before }] }
      }),
  }

  const open = async (id: string): Promise<Opened> => {
    const { synopsis } = await loadDocument(project, id)
    return openedOf(id, synopsis, [])
  }

  /** Changes one translation, unless somebody else did so meanwhile. */
  const changed = async (
    where: { document: string; unit: string; language: string },
    plan: (
      document: Document,
      spot: Spot,
      entry: Entry | undefined,
    ) => { edits: Edit[] } | { theirs: string },
  ): Promise<Answer> => {
    const { document: id, unit, language } = where
    let theirs: string | undefined
    let undo: Undo | undefined
    const written = await commit(project, await loadDocument(project, id), document => {
      const row = findRow(document, unit)
      const cell = row.languages[language]
      if (!cell) return []
      const { entry } = cell
      const planned = plan(document, { row, language, cell }, entry)
      theirs = 'theirs' in planned ? planned.theirs : undefined
      if ('theirs' in planned) return []
      const write = planned.edits.find(edit => edit.kind === 'write' && edit.fields.target !== undefined)
      const saved = write?.kind === 'write' ? write.fields.target : entry?.target
      const { source = '', target = '', state = 'initial' } = entry ?? {}
      const before = {
        source,
        target,
        state,
        allow: entry?.allow,
        note: entry?.note,
        conflict: entry?.conflict,
      }
      undo = { ...where, before, saved: saved ?? '' }
      return planned.edits
    })
    const opened = await open(id)
    if (theirs !== undefined) return { kind: 'changed', opened, theirs }
    const paths = written.map(({ path }) => path)
    const message: Message =
      paths.length > 0 ? { key: 'ui.saved', args: { path: paths.join(', ') } } : { key: 'written.nothing' }
    return { kind: 'written', opened, paths, message, undo: paths.length > 0 ? undo : undefined }
  }

  return effect => orFailed((answers[effect.kind] as (effect: FileEffect) => Promise<Answer>)(effect))
}

/** An answer, or what stood in its way. */
async function orFailed(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    const [first] = error instanceof AggregateError ? error.errors : [error]
    if (!(first instanceof SynopseError)) throw error
    return {
      kind: 'failed',
      message: { key: `error.${first.key}`, args: { ...first.args } },
    }
  }
}
