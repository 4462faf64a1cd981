import { placingEdits } from '../door/placing-edits.js'
import { SynopseError } from '../errors.js'
import { commonTexts } from '../placing/common-texts.js'
import { NO_EVIDENCE } from '../placing/outcomes.js'
import { refuseOtherDocument, refuseWrongText } from '../placing/wrong-text.js'
import { commit } from '../project/commit.js'
import type { Document } from '../project/document.js'
import { loadDocument, loadReadable } from '../project/load.js'
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
  const translation = await readTranslation(file, language, options, project, context)
  const paragraphs = translation.units.map(({ text }) => text)
  const isForced = options.force === true
  const text = { path: file, language }
  if (!isForced) refuseWrongText(paragraphs, source, text, project.config.source.language)
  const { layOver } = await import('../placing/lay-over.js')
  const others = (await loadReadable(project)).filter(({ id }) => id !== read.id)
  const choice = {
    source: project.config.source.language,
    language,
    known: confirmed([read, ...others], language),
    common: commonTexts(
      read.synopsis,
      others.map(({ synopsis }) => synopsis),
    ),
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

/** Pairs that a person has read: words are learned from them, most of all from the first. */
function confirmed(documents: readonly Document[], language: string): { source: string; target: string }[] {
  return documents
    .flatMap(({ synopsis }) => synopsis.entries[language] ?? [])
    .filter(({ source, target, state }) => source && target && (state === 'reviewed' || state === 'final'))
    .map(({ source, target }) => ({ source, target }))
}
