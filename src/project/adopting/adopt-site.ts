import { SynopseError } from '../../errors.js'
import { commit } from '../commit.js'
import type { Document } from '../document.js'
import { alignmentPath } from '../documents.js'
import { ADOPTABLE } from '../known/adoptable.js'
import { every } from '../known/every.js'
import { loadListed } from '../known/kept.js'
import { foreseenFault, type Progress } from '../load.js'
import type { Project } from '../project.js'
import type { Listed } from '../survey.js'
import { handsFor } from '../work/hands.js'
import { inOrder } from '../work/in-order.js'
import { basisOfFile, type FileLaying, type LayFileSetup, layFile } from './lay-file.js'
import type { LayingTask } from './lay-task.js'
import type { SiteSurvey, TranslationFile } from './survey-site.js'
import { NOTHING } from './what-to-take.js'

/** What became of a file of the site. */
export interface AdoptedFile extends TranslationFile, Omit<FileLaying, 'basis' | 'edits'> {
  /** How many edits did not come through the door. */
  lost: number
  /** The files that were written, relative to the root; of a dry run, those that would be. */
  written: readonly string[]
}

/** How a site is adopted. */
export interface AdoptOptions extends Pick<LayFileSetup, 'isForced' | 'minScore'> {
  /** Whether nothing is written, and only told what would be. */
  isDry: boolean
  jobs?: number | undefined
  progress?: Progress
}

/**
 * Lays the translations of a site over their originals, on all cores where that takes long, and writes them: each document by
 * itself, so that what was done is done wherever it is cut short.
 *
 * @param documents all of the project: what they know of each other counts, too
 */
export async function* adoptSite(
  project: Project,
  documents: readonly Listed[],
  { found }: SiteSurvey,
  { isDry, jobs, progress = () => {}, ...options }: AdoptOptions,
): AsyncGenerator<AdoptedFile> {
  const setup = { ...options, ...(await toldByAll(project, documents, jobs)) }
  const byId = new Map(documents.map(listed => [listed.id, listed]))
  const tasks = found.flatMap(({ document, files }): LayingTask[] => {
    const listed = byId.get(document)
    return listed ? [{ listed, files }] : []
  })
  const hands = handsFor(project, 'lay', setup, tasks.length, jobs)
  const layAll = async (task: LayingTask) => ({ task, ...(await layingsOf(task, hands.take)) })
  try {
    let done = 0
    progress(done, tasks.length)
    for await (const { task, layings, error } of inOrder(tasks, layAll, hands.ahead)) {
      if (error) yield* task.files.map(file => unread(file, error))
      else yield* await written(project, task, layings, setup, isDry)
      progress(++done, tasks.length)
    }
  } finally {
    await hands.end()
  }
}

/** What is made of a document's files, or why it cannot be read: that keeps nobody from the others. */
async function layingsOf(
  task: LayingTask,
  take: (task: LayingTask) => Promise<FileLaying[]>,
): Promise<{ layings: FileLaying[]; error?: SynopseError }> {
  try {
    return { layings: await take(task) }
  } catch (error) {
    const fault = foreseenFault(task.listed.id, error)
    return { layings: [], ...(fault && { error: fault }) }
  }
}

/** A file whose original cannot be read. */
function unread(file: TranslationFile, { key, args }: SynopseError): AdoptedFile {
  const refused = { reason: 'unreadable' as const, key, args }
  return { ...file, counts: NOTHING, isDraft: false, refused, lost: 0, written: [] }
}

/** Writes what was made of a document's files; what was made from something that is there no longer is made anew. */
async function written(
  project: Project,
  { listed, files }: LayingTask,
  first: readonly FileLaying[],
  setup: LayFileSetup,
  isDry: boolean,
): Promise<AdoptedFile[]> {
  const told = (index: number, laying: FileLaying): Omit<AdoptedFile, 'lost' | 'written'> => {
    const { basis: _, edits: __, ...rest } = laying
    return { ...(files[index] as TranslationFile), ...rest }
  }
  const nothing = { lost: 0, written: [] }
  if (first.every(({ edits }) => edits.length === 0))
    return first.map((laying, index) => ({ ...told(index, laying), ...nothing }))
  const plan = async (current: Document) => {
    const report: FileLaying[] = []
    for (const [index, laying] of first.entries()) {
      const file = files[index] as TranslationFile
      const isSame = basisOfFile(project, current, file) === laying.basis
      report.push(isSame ? laying : await layFile(project, current, file, setup))
    }
    return { edits: report.flatMap(({ edits }) => edits), report }
  }
  const document = await loadListed(project, listed)
  const { report, refused, written } = await commit(project, document, plan, { isDry })
  return report.map((laying, index) => {
    const file = told(index, laying)
    const path = alignmentPath(project, file.document, file.language)
    return {
      ...file,
      lost: refused.filter(({ edit }) => edit.place.language === file.language).length,
      written: written.flatMap(other => (other.path === path ? path : [])),
    }
  })
}

/** Pairs of a language that are enough to learn words from. */
const ENOUGH = 1000

/** What documents tell about each other. One that cannot be read tells nothing. */
async function toldByAll(
  project: Project,
  documents: readonly Listed[],
  jobs: number | undefined,
): Promise<Pick<LayFileSetup, 'confirmed' | 'shared'>> {
  const [once, shared] = [new Set<string>(), new Set<string>()]
  const confirmed = new Map(project.config.targets.map(language => [language, [] as Pair[]]))
  for await (const { known, error } of every(project, documents, { adoptable: ADOPTABLE }, { jobs })) {
    if (!known) {
      if (error instanceof SynopseError || error instanceof AggregateError) continue
      throw error
    }
    for (const text of known.values.adoptable.texts) (once.has(text) ? shared : once).add(text)
    for (const [language, pairs] of Object.entries(known.values.adoptable.confirmed)) {
      const list = confirmed.get(language)
      list?.push(...pairs.slice(0, ENOUGH - list.length))
    }
  }
  return { confirmed: Object.fromEntries(confirmed), shared: [...shared] }
}

interface Pair {
  source: string
  target: string
}
