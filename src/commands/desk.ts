import type { Edit } from '../alignment/edit.js'
import type { Entry } from '../alignment/entry.js'
import { corpusOf } from '../checks/comparing/corpus.js'
import { check } from '../checks/run.js'
import { canonicalText } from '../document/inline.js'
import { SynopseError } from '../errors.js'
import { commit } from '../io/commit.js'
import type { Document } from '../io/document.js'
import { keepDraft } from '../io/draft.js'
import { loadDocument, loadReadable } from '../io/load.js'
import { inOwnEditor } from '../io/own-editor.js'
import type { Project } from '../io/project.js'
import { placed } from '../reports/findings/placed-finding.js'
import { acceptDrift, type Spot, setState, setTarget } from '../synopsis/settle.js'
import type { Answer } from '../ui/answer.js'
import type { Desk } from '../ui/desk.js'
import type { Effect } from '../ui/effect.js'
import { type Message, type Opened, openedOf, type Undo } from '../ui/state.js'
import { withMisalignments } from './analysis.js'
import type { Context } from './context.js'
import { explanationOf } from './explain.js'
import { placers } from './places.js'
import { findRow } from './selection.js'
import { statusOf } from './status.js'
import { projectTerms } from './terms.js'

type Answers = { [K in Effect['kind']]: (effect: Extract<Effect, { kind: K }>) => Promise<Answer> }

/** The way from the screen to a project's files. */
export async function deskOf(context: Context): Promise<Desk> {
  const project = await context.project()
  const { config } = project

  const answers: Answers = {
    overview: async () => ({
      kind: 'overview',
      documents: (await loadReadable(project)).map(document => statusOf(document, config.targets)),
    }),
    open: async ({ document }) => ({ kind: 'opened', opened: await open(document) }),
    explain: async ({ document, unit }) => {
      const found = await analysed(document)
      const all = await loadReadable(project)
      return {
        kind: 'explained',
        explanation: await explanationOf(found, unit, config.targets, all, context),
      }
    },
    save: ({ text, base, ...where }) =>
      changed(where, ({ synopsis }, spot, entry) => {
        if ((entry?.target ?? '') !== base && entry?.target !== text) return { theirs: entry?.target ?? '' }
        return { edits: setTarget(synopsis, spot, canonicalText(text, spot.row.unit.kind)) }
      }),
    accept: ({ reason, ...where }) =>
      changed(where, ({ synopsis }, spot) => ({ edits: acceptDrift(synopsis, spot, reason || undefined) })),
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
    external: async ({ text }) => {
      const now = inOwnEditor(text, process.env)
      return now === undefined
        ? { kind: 'failed', message: { key: 'ui.noEditor' } }
        : { kind: 'typed', text: now }
    },
  }

  const analysed = async (id: string) =>
    withMisalignments(project, await loadDocument(project, id), config.targets)

  const open = async (id: string): Promise<Opened> => looked(project, await analysed(id), context)

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
      undo = { ...where, before: { source, target, state }, saved: saved ?? '' }
      return planned.edits
    })
    const opened = await open(id)
    if (theirs !== undefined) return { kind: 'changed', opened, theirs }
    const paths = written.map(({ path }) => path)
    const message: Message =
      paths.length > 0 ? { key: 'ui.saved', args: { path: paths.join(', ') } } : { key: 'written.nothing' }
    return { kind: 'written', opened, paths, message, undo: paths.length > 0 ? undo : undefined }
  }

  return {
    answer: async effect => {
      try {
        return await (answers[effect.kind] as (effect: Effect) => Promise<Answer>)(effect)
      } catch (error) {
        if (!(error instanceof SynopseError)) throw error
        return { kind: 'failed', message: { key: `error.${error.key}` as Message['key'], args: error.args } }
      }
    },
    keep: draft => keepDraft(project.root, draft),
  }
}

/** A document with what the checks say of it. Those that compare documents see this one alone. */
async function looked(project: Project, document: Document, context: Context): Promise<Opened> {
  const { id, synopsis } = document
  const source = project.config.source.language
  const place = placers(project, [document])(document)
  const findings = check(synopsis, {
    document: id,
    config: project.config,
    languages: project.config.targets,
    source,
    corpus: corpusOf([document], source, false),
    terms: await projectTerms(project),
  })
  return openedOf(
    id,
    synopsis,
    findings.map(finding => placed(finding, context, place)),
  )
}
