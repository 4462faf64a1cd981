import { withBlockMark } from '../../document/block-mark.js'
import { fieldsOf, frontMatterOf } from '../../document/front-matter/index.js'
import { type ErrorKey, type MessageArgs, SynopseError } from '../../errors.js'
import { hashOf } from '../../io/content.js'
import { commonTexts, textKeys } from '../../placing/common-texts.js'
import { confirmedIn } from '../../placing/confirmed.js'
import type { Translation } from '../../placing/lay-over.js'
import { ownWords } from '../../placing/own-words.js'
import { asGiven } from '../../placing/site-edits.js'
import { refuseOtherDocument, refuseWrongText } from '../../placing/wrong-text.js'
import type { Document } from '../document.js'
import { alignmentPath } from '../documents.js'
import { markOf } from '../known/adoptable.js'
import type { Project } from '../project.js'
import { sourceUnits } from '../read-document.js'
import { readNow } from '../texts.js'
import type { TranslationFile } from './survey-site.js'
import { NOTHING, standing, type Taken, taken } from './what-to-take.js'

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

/** Why a text was not laid. */
export type WrongFile = 'unreadable' | 'empty' | 'original' | 'language' | 'otherDocument'

/** What becomes of a file of the site. */
export interface FileLaying extends Taken {
  /** What it was made from (see `basisOfFile`). */
  basis: string
  /** Whether the file says of itself that it is not to be published. */
  isDraft: boolean
  refused?: { reason: WrongFile; key: ErrorKey; args: MessageArgs }
}

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
): Promise<Taken> {
  const { synopsis } = document
  const { language: source } = project.config.source
  const units = ownWords(sourceUnits(project, text, path), synopsis, { source, language })
  if (units.length === 0) throw new SynopseError('add.empty', { path })
  const sources = synopsis.rows.map(({ unit }) => unit.text)
  const waiting = [...(synopsis.unplaced?.[language] ?? []).map(({ text }) => text), ...sources]
  const entries = synopsis.entries[language] ?? []
  const isMet = entries.some(({ given }) => given !== undefined)
  const now = isMet ? asGiven(entries, units, waiting) : undefined
  if (now?.isWhole && !now.hasNew) return { edits: [], counts: standing(synopsis, language) }
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
  return taken(synopsis, language, laying, minScore)
}

/** Whether a file says of itself that it is not to be published, as generators have it. */
function isDraft(text: string): boolean {
  const front = frontMatterOf(text)
  const says = (name: string, value: string) =>
    front !== undefined && fieldsOf(front).some(field => field.name === name && field.text === value)
  return says('draft', 'true') || says('published', 'false')
}
