import { placingEdits } from '../door/placing-edits.js'
import { SynopseError } from '../errors.js'
import { commonTexts, textKeys } from '../placing/common-texts.js'
import { confirmedIn } from '../placing/confirmed.js'
import { NO_EVIDENCE } from '../placing/outcomes.js'
import { ownWords } from '../placing/own-words.js'
import { refuseOtherDocument, refuseWrongText } from '../placing/wrong-text.js'
import { commit } from '../project/commit.js'
import type { Document } from '../project/document.js'
import { loadDocument, readableDocuments } from '../project/load.js'
import type { Project } from '../project/project.js'
import { alignmentValue, alignReport } from '../reports/align.js'
import { jsonText } from '../reports/json.js'
import type { Context } from './context.js'
import type { OptionSpecs, Options } from './option.js'
import { type READING, readTranslation } from './read-translation.js'
import { checkLanguage } from './selection.js'

/** What a person may say about what is written. */
export const WRITING = {
  replace: {},
  force: {},
  dryRun: {},
  minScore: { value: '<score>', type: 'share' },
} as const satisfies OptionSpecs

/** Lays a translation over a document of the project, writes what is new in it, and tells all of it. */
export async function alignDocument(
  [name, language, file]: readonly [string, string, string],
  options: Options<typeof READING & typeof WRITING>,
  context: Context,
): Promise<void> {
  const project = await context.project()
  checkLanguage(project, language)
  const read = await loadDocument(project, name)
  const source = read.synopsis.rows.map(({ unit }) => unit.text)
  if (source.length === 0) throw new SynopseError('add.empty', { path: read.path })
  const all = await readTranslation(file, language, options, project, context)
  const units = ownWords(all.units, read.synopsis, { source: project.config.source.language, language })
  const translation = { units, marked: units.map(unit => all.marked[all.units.indexOf(unit)] as string) }
  if (units.length === 0) throw new SynopseError('add.empty', { path: file })
  const paragraphs = translation.units.map(({ text }) => text)
  const isForced = options.force === true
  const text = { path: file, language }
  if (!isForced) refuseWrongText(paragraphs, source, text, project.config.source.language)
  const { layOver } = await import('../placing/lay-over.js')
  const choice = {
    source: project.config.source.language,
    language,
    ...(await toldByOthers(project, read, language)),
    replace: options.replace === true,
    minScore: options.minScore ?? NO_EVIDENCE,
  }
  const plan = (document: Document) => {
    const laying = layOver(document, translation, choice)
    if (!isForced) refuseOtherDocument(laying.agreement, text, document.id)
    return { edits: placingEdits(laying.patches, document.synopsis), report: { document, laying } }
  }
  const dryRun = options.dryRun === true
  const { report, written } = await commit(project, read, plan, { isDry: dryRun })
  const alignment = {
    ...report,
    language,
    sourceLanguage: choice.source,
    file,
    paragraphs,
    paths: dryRun ? [] : written.map(({ path }) => path),
    dryRun,
    replace: choice.replace,
    minScore: choice.minScore,
  }
  context.print(options.json ? jsonText(alignmentValue(alignment)) : alignReport(alignment, context))
}

/** What the documents of a project tell about one of them: pairs to learn words from, its own first, and what others have, too. */
async function toldByOthers(project: Project, read: Document, language: string) {
  const own = textKeys(read.synopsis)
  const known = confirmedIn(read.synopsis, language)
  const elsewhere = new Set<string>()
  for await (const other of readableDocuments(project)) {
    if (other.id === read.id) continue
    known.push(...confirmedIn(other.synopsis, language))
    for (const key of textKeys(other.synopsis)) if (own.has(key)) elsewhere.add(key)
  }
  return { known, common: commonTexts(read.synopsis, elsewhere) }
}
