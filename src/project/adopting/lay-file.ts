import type { Entry } from '../../alignment/entry.js'
import type { Patch } from '../../alignment/patch.js'
import { isTargetHash, targetHash } from '../../alignment/target-hash.js'
import { withBlockMark } from '../../document/block-mark.js'
import { fieldsOf, frontMatterOf } from '../../document/front-matter/index.js'
import type { Edit } from '../../door/edit.js'
import { placingEdits } from '../../door/placing-edits.js'
import { type ErrorKey, type MessageArgs, SynopseError } from '../../errors.js'
import { hashOf } from '../../io/content.js'
import { commonTexts, textKeys } from '../../placing/common-texts.js'
import { confirmedIn } from '../../placing/confirmed.js'
import type { LaidOver, Translation } from '../../placing/lay-over.js'
import { isLeftAsIs } from '../../placing/left-as-is.js'
import type { BeadOutcome } from '../../placing/outcomes.js'
import { asGiven, givenPatches, type SiteEdit, siteEdits } from '../../placing/site-edits.js'
import { refuseOtherDocument, refuseWrongText } from '../../placing/wrong-text.js'
import type { Synopsis } from '../../synopsis/synopsis.js'
import type { Document } from '../document.js'
import { alignmentPath } from '../documents.js'
import { markOf } from '../known/adoptable.js'
import type { Project } from '../project.js'
import { sourceUnits } from '../read-document.js'
import { readNow } from '../texts.js'
import type { TranslationFile } from './survey-site.js'

/** What all files of a site are laid with. */
export interface LayFileSetup {
  /** Whether a text is laid, too, that seems to be another one. */
  isForced: boolean
  /** 0 to 1: beads with a lower score are not written. */
  minScore: number
  /** By language, pairs that a person has read in any document. */
  confirmed: Readonly<Record<string, readonly { source: string; target: string }[]>>
  /** What stands for the texts that more than one document has (see `markOf`). */
  shared: readonly string[]
}

/** How many units, or paragraphs, something became of. */
export interface LaidCounts {
  /** Translations that are new here. */
  laid: number
  /** Of these and of those that were here, the ones that nobody should trust unread. */
  unsure: number
  /** Translations that were here already. */
  same: number
  /** Edits that somebody made in the file. */
  outside: number
  /** Translations that somebody changed here, and nobody gave out yet. */
  unpublished: number
  /** Translations that somebody changed here, and somebody else there. */
  conflicts: number
  /** Translations whose paragraphs are gone from the file; they stay. */
  gone: number
  /** Translations that are here, and of which the file says something else; they stay. */
  kept: number
  /** Paragraphs of the file that have found no place. */
  leftOver: number
  /** Units that have no translation then. */
  untranslated: number
}

export const NOTHING: LaidCounts = {
  laid: 0,
  unsure: 0,
  same: 0,
  outside: 0,
  unpublished: 0,
  conflicts: 0,
  gone: 0,
  kept: 0,
  leftOver: 0,
  untranslated: 0,
}

/** Why a text was not laid. */
export type WrongFile = 'unreadable' | 'empty' | 'original' | 'language' | 'otherDocument'

/** What becomes of a file of the site. */
export interface FileLaying {
  /** What it was made from (see `basisOfFile`). */
  basis: string
  edits: readonly Edit[]
  counts: LaidCounts
  /** Whether the file says of itself that it is not to be published. */
  isDraft: boolean
  refused?: { reason: WrongFile; key: ErrorKey; args: MessageArgs }
}

/** Beads with a lower score are to be read: little more than no evidence either way is not much. */
const UNCERTAIN = 0.65

const REASONS: Partial<Record<ErrorKey, WrongFile>> = {
  'add.empty': 'empty',
  'align.original': 'original',
  'align.otherScript': 'language',
  'align.otherLanguage': 'language',
  'align.unlikeLanguage': 'language',
  'align.otherDocument': 'otherDocument',
}

/**
 * Lays a file of the site over its original: what is to be done for it, without doing it. What somebody translated or reviewed stays
 * as it is, but for what was edited in the file since it was last given there.
 */
export async function layFile(
  project: Project,
  document: Document,
  file: TranslationFile,
  setup: LayFileSetup,
): Promise<FileLaying> {
  const basis = basisOfFile(project, document, file)
  try {
    const text = await textOf(project, document, file)
    return { basis, isDraft: isDraft(text), ...(await laid(project, document, file, text, setup)) }
  } catch (error) {
    if (!(error instanceof SynopseError)) throw error
    const { key, args } = error
    const refused = { reason: REASONS[key] ?? 'unreadable', key, args }
    return { basis, isDraft: false, edits: [], counts: NOTHING, refused }
  }
}

/** What a laying is made from: as long as that is the same, so is what is to be done. */
export function basisOfFile(
  project: Project,
  { id, folder, path, texts }: Document,
  { path: site, language }: TranslationFile,
): string {
  const languages = [project.config.source.language, language]
  const own = languages.flatMap(language => [folder, id].map(name => alignmentPath(project, name, language)))
  return hashOf(JSON.stringify([path, ...own, site].map(path => texts.get(path) ?? null)))
}

async function textOf(project: Project, { texts }: Document, { path }: TranslationFile): Promise<string> {
  // Why there is none, only who reads it is told.
  const text = texts.get(path) ?? (await readNow(project, [path])).get(path)
  if (text === undefined) throw new SynopseError('file.missing', { path })
  return text
}

async function laid(
  project: Project,
  document: Document,
  { path, language }: TranslationFile,
  text: string,
  { isForced, minScore, confirmed, shared }: LayFileSetup,
): Promise<Pick<FileLaying, 'edits' | 'counts'>> {
  const { synopsis } = document
  const { language: source } = project.config.source
  const units = sourceUnits(project, text, path)
  if (units.length === 0) throw new SynopseError('add.empty', { path })
  const sources = synopsis.rows.map(({ unit }) => unit.text)
  const waiting = [...(synopsis.unplaced?.[language] ?? []).map(({ text }) => text), ...sources]
  const entries = synopsis.entries[language] ?? []
  const now = asGiven(entries, units, waiting)
  const isMet = entries.some(({ given }) => given !== undefined)
  if (isMet && now.isWhole && !now.hasNew) return { edits: [], counts: standing(document, language) }
  const paragraphs = units.map(({ text }) => text)
  const named = { path, language }
  if (!isForced) refuseWrongText(paragraphs, sources, named, source)
  const marks = new Set(shared)
  const elsewhere = new Set([...textKeys(synopsis)].filter(key => marks.has(markOf(key))))
  const translation: Translation = { units, marked: units.map(unit => withBlockMark(unit, text)) }
  const { layOver } = await import('../../placing/lay-over.js')
  const laying = layOver(document, translation, {
    source,
    language,
    known: [...confirmedIn(synopsis, language), ...(confirmed[language] ?? [])],
    common: commonTexts(synopsis, elsewhere),
    minScore,
  })
  if (!isForced) refuseOtherDocument(laying.agreement, named, document.id)
  return taken(document, language, laying, minScore)
}

/** What is to be done for a laying, and how much that is. */
function taken(
  { synopsis }: Document,
  language: string,
  laying: LaidOver,
  minScore: number,
): Pick<FileLaying, 'edits' | 'counts'> {
  const untouched = untranslatedIn(laying)
  const beads = laying.beads.filter(({ units }) => !untouched.has(units[0] ?? ''))
  const parted = siteEdits(synopsis, language, beads)
  const of = (outcome: BeadOutcome) => beads.filter(bead => bead.outcome === outcome)
  const [certain, doubtful] = [
    parted.filter(({ score }) => score >= minScore),
    parted.filter(({ score }) => score < minScore),
  ]
  const kindOf = (kind: SiteEdit['kind']) => certain.filter(edit => edit.kind === kind)
  const [outside, both] = [kindOf('outside'), kindOf('both')]
  const unpublished = parted.filter(({ kind }) => kind === 'unpublished').length
  const gone = parted.filter(({ kind }) => kind === 'gone').length
  const there = new Set(beads.flatMap(({ target, units }) => (target.length > 0 ? units[0] : [])))
  const replied = parted.filter(({ units }) => there.has(units[0])).length
  const [written, same] = [of('written'), of('same')]
  const told = beads.flatMap(({ source, target }) => (target.length > 0 ? source : []))
  const patches = laying.patches.filter(
    patch => !('id' in patch && patch.kind === 'write' && patch.fields.target && untouched.has(patch.id)),
  )
  return {
    edits: [
      ...placingEdits(patches, synopsis, 'adopt'),
      ...outside.flatMap(edit => broughtIn(edit, synopsis, language)),
      ...both.flatMap(edit => opposed(edit, synopsis.entries[language] ?? [], language)),
      ...arranged(givenPatches(synopsis, language, beads)),
    ],
    counts: {
      laid: written.length,
      unsure:
        [...written, ...same].filter(({ score }) => score < UNCERTAIN).length +
        doubtful.filter(({ kind }) => kind === 'outside' || kind === 'both').length,
      same: same.length,
      outside: outside.length,
      unpublished,
      conflicts: both.length,
      gone,
      kept: of('kept').length + of('weaker').length + of('mixed').length - replied,
      leftOver: laying.unplaced.length,
      untranslated: synopsis.rows.filter(
        ({ languages }, index) => languages[language]?.state === 'initial' && !told.includes(index),
      ).length,
    },
  }
}

/** First units of beads that are the original, word for word: nobody has translated them yet. */
function untranslatedIn({ beads, patches }: LaidOver): Set<string> {
  const sources = new Map(
    patches.flatMap((patch): [string, string][] =>
      patch.kind === 'write' && patch.fields.target ? [[patch.id, patch.fields.source ?? '']] : [],
    ),
  )
  return new Set(
    beads.flatMap(({ outcome, units: [id = '', ...others], text }) =>
      outcome === 'written' && others.length === 0 && isLeftAsIs(sources.get(id) ?? '', text) ? id : [],
    ),
  )
}

/** An edit that was made in the file becomes the translation, of the source that it had: what drifted is drifted still. */
function broughtIn({ units, text, entry: id }: SiteEdit, { entries }: Synopsis, language: string): Edit[] {
  const entry = entries[language]?.find(entry => entry.id === id)
  if (!entry) return []
  const { source, target } = entry
  const wish = { kind: 'translate', target: text, given: targetHash(text) } as const
  return [{ origin: 'adopt', place: { unit: units[0] ?? id, language }, basis: { source, target }, wish }]
}

/** Both sides are kept, until a person decides. */
function opposed({ entry: id, text }: SiteEdit, entries: readonly Entry[], language: string): Edit[] {
  const { source = '' } = entries.find(entry => entry.id === id) ?? {}
  const entry: Entry = { id, source, target: text, state: 'translated' }
  const given: Patch = { kind: 'write', language, id, fields: { given: targetHash(text) } }
  return [{ origin: 'adopt', home: { language, entry } }, ...arranged([given])]
}

const arranged = (patches: readonly Patch[]): Edit[] =>
  patches.length > 0 ? [{ origin: 'adopt', arrange: patches }] : []

/** What there is where a file says nothing new. */
function standing({ synopsis }: Document, language: string): LaidCounts {
  const entries = (synopsis.entries[language] ?? []).filter(({ target }) => target !== '')
  const unpublished = entries.filter(
    ({ given, target }) => given !== undefined && !isTargetHash(given, target),
  ).length
  return {
    ...NOTHING,
    same: entries.length - unpublished,
    unpublished,
    leftOver: synopsis.unplaced?.[language]?.length ?? 0,
    untranslated: synopsis.rows.filter(({ languages }) => languages[language]?.state === 'initial').length,
  }
}

/** Whether a file says of itself that it is not to be published, as generators have it. */
function isDraft(text: string): boolean {
  const front = frontMatterOf(text)
  const says = (name: string, value: string) =>
    front !== undefined && fieldsOf(front).some(field => field.name === name && field.text === value)
  return says('draft', 'true') || says('published', 'false')
}
