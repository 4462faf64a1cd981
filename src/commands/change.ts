import type { Entry } from '../alignment/entry.js'
import { basisOf } from '../door/basis-of.js'
import type { EntryEdit, Origin, UnitPlace, Wish } from '../door/edit.js'
import { commit } from '../project/commit.js'
import type { Document } from '../project/document.js'
import { alignmentPath } from '../project/documents.js'
import { loadDocument } from '../project/load.js'
import type { Project } from '../project/project.js'
import { refusalDetail, refusalError } from '../reports/refusal.js'
import type { Spot } from '../synopsis/spot.js'
import type { Context } from './context.js'
import { checkLanguage, findId } from './selection.js'

/** The document, the unit and the languages (with commas between), as the user names them. */
export type Named = readonly [document: string, unit: string, languages: string, ...more: unknown[]]

/** What a person names, as it was when the command began: their decision is about that. */
export interface Seen {
  project: Project
  document: Document
  /** The unit's id. */
  unit: string
  /** The unit in each of the languages; none where it is obsolete. */
  spots: readonly Spot[]
  /** The obsolete entries with that id. */
  obsolete: readonly { language: string; entry: Entry }[]
}

/**
 * Finds what a person names.
 *
 * @param orObsolete whether what is obsolete may be meant as well (default: only what is there today)
 * @throws SynopseError for unknown names
 */
export async function seenBy(
  context: Context,
  [name, wanted, tags]: Named,
  { orObsolete = false }: { orObsolete?: boolean } = {},
): Promise<Seen> {
  const project = await context.project()
  const languages = [...new Set(tags.split(',').map(tag => tag.trim()))]
  for (const language of languages) checkLanguage(project, language)
  const document = await loadDocument(project, name)
  const { rows, obsolete } = document.synopsis
  const gone = languages.flatMap(language =>
    orObsolete ? (obsolete[language] ?? []).map(entry => ({ language, entry })) : [],
  )
  const ids = new Set([...rows.map(({ unit }) => unit.id), ...gone.map(({ entry }) => entry.id)])
  const unit = findId(document.id, wanted, [...ids])
  const row = rows.find(row => row.unit.id === unit)
  const spots = languages.flatMap(language => {
    const cell = row?.languages[language]
    return row && cell ? [{ row, language, cell }] : []
  })
  return { project, document, unit, spots, obsolete: gone.filter(({ entry }) => entry.id === unit) }
}

/** What a person wants at a spot, on the basis of what stands there. */
export function wanted(origin: Origin, spot: Spot, wish: Wish): EntryEdit {
  const { row, language, cell } = spot
  return { origin, place: { unit: row.unit.id, language }, basis: basisOf(cell), wish }
}

/**
 * Carries out what a person wants, all of it or nothing, and tells what was written.
 *
 * @param done what there is to tell of it (default: which entry was written)
 * @returns how many edits were carried out; none where nothing was written
 * @throws SynopseError, or AggregateError of several, for what is refused
 */
export async function change(
  context: Context,
  { project, document, unit }: Seen,
  edits: readonly EntryEdit[],
  { idle, done }: { idle?: () => Promise<string | undefined>; done?: readonly string[] } = {},
): Promise<number> {
  const { words, print, tell } = context
  const plan = () => ({ edits, report: undefined })
  const { written, refused } = await commit(project, document, plan, { isWhole: true })
  if (refused.length > 0) {
    for (const refusal of refused) {
      const detail = refusalDetail(refusal, project.config.source.language, context)
      if (detail !== undefined) tell(detail)
    }
    const errors = refused.map(refusal => refusalError(refusal, document.id))
    throw errors.length === 1 ? errors[0] : new AggregateError(errors)
  }
  if (written.length === 0) {
    print((await idle?.()) ?? words('written.nothing'))
    return 0
  }
  const paths = written.map(({ path }) => path)
  if (done) {
    for (const line of [...done, ...paths.map(path => words('sync.wrote', { path }))]) print(line)
    return edits.length
  }
  const isWritten = ({ language }: UnitPlace) => paths.includes(alignmentPath(project, document.id, language))
  const places = edits.map(({ place }) => place).filter(isWritten)
  const languages = [...new Set(places.map(({ language }) => language))]
  print(words('written.entry', { unit, language: languages.join(', '), path: paths.join(', ') }))
  return edits.length
}
