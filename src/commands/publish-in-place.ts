import { STATES } from '../alignment/entry.js'
import { targetHash } from '../alignment/target-hash.js'
import { textKey } from '../document/key.js'
import type { Unit } from '../document/unit.js'
import { SynopseError } from '../errors.js'
import { type FilePlan, filePlan } from '../placing/file-plan.js'
import { indexesOf } from '../placing/found-in-file.js'
import type { Document } from '../project/document.js'
import { loadListed } from '../project/known/kept.js'
import type { Project } from '../project/project.js'
import { rememberGiven } from '../project/publishing/remember-given.js'
import { type NoTarget, putIntoSite, type SiteTarget, siteTarget } from '../project/publishing/site-target.js'
import { sourceUnits } from '../project/read-document.js'
import { inPlaceJson, inPlaceReport, type PublishedFile } from '../reports/in-place.js'
import { jsonText } from '../reports/json.js'
import { intoFile } from '../site/into-file.js'
import { newFile } from '../site/new-file.js'
import type { Publication } from '../site/publication.js'
import type { Cell } from '../synopsis/synopsis.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import type { OptionSpecs, Options } from './option.js'
import { JSON_OUTPUT } from './option.js'
import { mayFail, type PUBLISHING, publisherOf } from './publications.js'
import type { Listing } from './selection.js'

/** What a person may say of files that are changed where they are. */
export const IN_PLACE = {
  dryRun: {},
  json: JSON_OUTPUT,
} as const satisfies OptionSpecs

type Choice = Options<typeof PUBLISHING & typeof IN_PLACE & { force: object }>

/** What the files of a site say of entries then. */
type Given = { language: string; id: string; hash: string }

/** A file as it is to be, and what there is to tell of it. */
interface Made {
  told: PublishedFile
  text?: string
  given: readonly Omit<Given, 'language'>[]
}

/** Puts translations into the files of the site that the config names, and changes nothing else in them. */
export async function publishInPlace(listing: Listing, options: Choice, context: Context): Promise<number> {
  const { project, languages } = listing
  if (project.config.translations === undefined) throw new SynopseError('export.nowhere')
  const publisher = await publisherOf(listing, { apart: true }, options, context)
  const { documents, translation } = publisher
  if (mayFail(options)) {
    for (const listed of documents) for (const language of languages) await translation(listed, language)
    publisher.tellShortfalls()
  }
  const files: PublishedFile[] = []
  for (const [done, listed] of documents.entries()) {
    context.progress(done, documents.length)
    const document = await loadListed(project, listed)
    const given: Given[] = []
    for (const language of languages) {
      const target = await siteTarget(project, document.id, language, document.path)
      const publication = await translation(listed, language)
      const made = madeFor(project, document, publication, target, options)
      if (!made) continue
      const told = await put(project, target, made, options)
      files.push(told)
      if (!told.refused) given.push(...made.given.map(item => ({ ...item, language })))
    }
    if (!options.dryRun) await rememberGiven(project, document, given)
  }
  context.progress(documents.length, documents.length)
  const site = { files, isDry: options.dryRun === true, isForced: options.force === true }
  context.print(options.json ? jsonText(inPlaceJson(site, context)) : inPlaceReport(site, context))
  return files.some(({ refused }) => refused) ? EXIT.stuck : EXIT.fine
}

/** Writes what was made, if the file is still what it was made from. */
async function put(
  project: Project,
  target: SiteTarget | NoTarget,
  { told, text }: Made,
  { dryRun }: Choice,
): Promise<PublishedFile> {
  if (text === undefined || dryRun || 'reason' in target) return told
  try {
    return (await putIntoSite(project, target, text)) ? told : { ...told, refused: { reason: 'changed' } }
  } catch (error) {
    if (!(error instanceof SynopseError)) throw error
    const { key, args } = error
    return { ...told, refused: { reason: 'unreadable', fault: { key, args } } }
  }
}

/** What is to become of a file; undefined where there is none, and nothing to put into one. */
function madeFor(
  project: Project,
  document: Document,
  publication: Publication,
  target: SiteTarget | NoTarget,
  options: Choice,
): Made | undefined {
  const { path } = target
  const { language } = publication
  const told = { path, document: document.id, language, isNew: false, counts: NOTHING, lost: [], gone: [] }
  if ('reason' in target) return { told: { ...told, refused: target }, given: [] }
  if (target.text === undefined) return madeAnew(project, document, publication, path, told)
  try {
    return patched(project, document, { ...target, text: target.text }, told, options)
  } catch (error) {
    if (!(error instanceof SynopseError)) throw error
    const { key, args } = error
    return { told: { ...told, refused: { reason: 'unreadable', fault: { key, args } } }, given: [] }
  }
}

const NOTHING = { changed: 0, inserted: 0, removed: 0, moved: 0, unplaced: 0 }

/**
 * A text as a file of the site is to have it. Whatever a text has to become on its way out becomes it here, in old files and in new
 * ones: it depends on nothing but the language and the place of the file.
 */
function shownIn(_file: { path: string; language: string; document: string }): (target: string) => string {
  return target => target
}

function patched(
  project: Project,
  document: Document,
  { path, text }: Required<SiteTarget>,
  told: PublishedFile,
  options: Choice,
): Made {
  const { synopsis, source: original = '' } = document
  const { language } = told
  const { language: source } = project.config.source
  const units = sourceUnits(project, text ?? '', path)
  const isForced = options.force === true
  const plan = filePlan(synopsis, units, {
    source,
    language,
    isForced,
    isWanted: cell => isWanted(cell, options),
    withSource: options.missing === 'source',
    shown: shownIn(told),
  })
  const rows = synopsis.rows.map(({ unit }) => unit)
  const about = { path: document.path, text: original, language: source, units: rows }
  const now = intoFile({ path, text: text ?? '', units, language, original: about }, plan)
  const counts = {
    changed: plan.changes.filter(({ text }) => text !== undefined).length,
    inserted: now.inserted.size,
    removed: plan.changes.filter(({ text }) => text === undefined).length - now.stuck.length,
    moved: now.moved,
    unplaced: now.homeless.length + now.stuck.length,
  }
  const { lost, gone } = plan
  const found = { ...told, counts, lost, gone }
  if (lost.length > 0 && !isForced)
    return { told: { ...found, counts: NOTHING, refused: { reason: 'words' } }, given: [] }
  if (now.text !== text && !keepsOthers(units, plan, sourceUnits(project, now.text, path)))
    return { told: { ...found, counts: NOTHING, refused: { reason: 'shape' } }, given: [] }
  const given = plan.given.filter(({ row }) => row === undefined || now.inserted.has(row))
  return { told: found, given, ...(now.text !== text && { text: now.text }) }
}

/** Whether all that was not to change reads as it did: in the same order, but for what moves. */
function keepsOthers(
  before: readonly Unit[],
  { changes, moves, places }: FilePlan,
  after: readonly Unit[],
): boolean {
  const changed = new Set(changes.map(({ at }) => at))
  const moved = new Set([...moves].flatMap(row => indexesOf(places.get(row) ?? { at: 0, count: 0 })))
  const keys = after.map(({ text }) => textKey(text))
  const all = new Set(keys)
  let from = 0
  return before.every(({ text }, index) => {
    const key = textKey(text)
    if (changed.has(index)) return true
    if (moved.has(index)) return all.has(key)
    while (from < keys.length && keys[from] !== key) from++
    return from++ < keys.length
  })
}

function madeAnew(
  project: Project,
  { synopsis }: Document,
  publication: Publication,
  path: string,
  told: PublishedFile,
): Made | undefined {
  const shown = shownIn(told)
  const rows = publication.rows.map(row => (row.text === '' ? row : { ...row, text: shown(row.text) }))
  const { language } = publication
  const entries = new Map<string, string>()
  for (const [index, { shown: what }] of rows.entries()) {
    const entry = synopsis.rows[index]?.languages[language]?.entry
    if (what === 'target' && entry?.target) entries.set(entry.id, shown(entry.target))
  }
  if (entries.size === 0) return undefined
  const text = newFile({ ...publication, rows }, project.config.newFiles)
  sourceUnits(project, text, path)
  return {
    told: { ...told, isNew: true, counts: { ...NOTHING, inserted: entries.size } },
    text,
    given: [...entries].map(([id, target]) => ({ id, hash: targetHash(target) })),
  }
}

/** Whether a translation goes out; what does not leaves the file as it is. */
function isWanted(
  { state, drifted }: Cell,
  { minState = 'translated', drifted: policy = 'keep' }: Choice,
): boolean {
  const isGood = STATES.indexOf(state) >= STATES.indexOf(minState)
  return isGood && (!drifted || policy === 'keep' || policy === 'fail')
}
