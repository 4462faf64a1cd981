import { translationFiles } from '../../config/translations.js'
import { withBlockMark } from '../../document/block-mark.js'
import { SynopseError } from '../../errors.js'
import { confirmedIn } from '../../placing/confirmed.js'
import { ownWords } from '../../placing/own-words.js'
import { asGiven, siteEdits } from '../../placing/site-edits.js'
import type { OutsideEdit } from '../../synopsis/synopsis.js'
import type { Document } from '../document.js'
import type { Project } from '../project.js'
import { sourceUnits } from '../read-document.js'

/**
 * A document with what was edited in files of the site since it was last given there. To lay a file over its original takes long: that
 * is done where something in it is not as it was given, and nowhere else.
 */
export async function withOutside(project: Project, document: Document): Promise<Document> {
  const { config, memo } = project
  if (config.translations === undefined) return document
  const known = memo.outside.get(document) ?? outsideOf(project, document)
  memo.outside.set(document, known)
  return { ...document, synopsis: { ...document.synopsis, outside: await known } }
}

async function outsideOf(project: Project, document: Document): Promise<Record<string, OutsideEdit[]>> {
  const found: Record<string, OutsideEdit[]> = {}
  for (const language of project.config.targets)
    found[language] = await outsideIn(project, document, language)
  return found
}

async function outsideIn(project: Project, document: Document, language: string): Promise<OutsideEdit[]> {
  const { synopsis, texts, source } = document
  const given = (synopsis.entries[language] ?? []).filter(({ given }) => given !== undefined)
  const paths = translationFiles(project.config).pathsOf(document.id, language, document.path)
  const [path, ...rivals] = paths.filter(path => texts.get(path) !== undefined)
  if (source === undefined || path === undefined || rivals.length > 0 || given.length === 0) return []
  const text = texts.get(path) as string
  const all = unitsOf(project, text, path)
  const { language: sourceLanguage } = project.config.source
  const units = all && ownWords(all, synopsis, { source: sourceLanguage, language })
  if (units === undefined || asGiven(given, units, []).isWhole) return []
  const translation = { units, marked: units.map(unit => withBlockMark(unit, text)) }
  const { layOver } = await import('../../placing/lay-over.js')
  const { beads } = layOver(document, translation, {
    source: sourceLanguage,
    language,
    known: confirmedIn(synopsis, language),
  })
  return siteEdits(synopsis, language, beads).flatMap(({ kind, entry, units, text }) =>
    kind === 'unpublished' ? [] : [{ entry, units, text, isBoth: kind === 'both' }],
  )
}

/** What a file of the site cannot be read for, `adopt` tells. */
function unitsOf(project: Project, text: string, path: string): ReturnType<typeof sourceUnits> | undefined {
  try {
    return sourceUnits(project, text, path)
  } catch (error) {
    if (error instanceof SynopseError) return undefined
    throw error
  }
}
