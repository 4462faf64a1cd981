import type { Patch } from '../alignment/patch.js'
import type { Edit } from '../door/edit.js'
import type { Change } from '../synopsis/changes.js'
import { elsewhere, type FindsElsewhere } from '../synopsis/elsewhere.js'
import { syncPatches } from '../synopsis/sync.js'
import { twinsOf } from '../synopsis/twins.js'
import { commit, type Plan, type Written } from './commit.js'
import type { Document } from './document.js'
import { checkUnsyncedNames } from './new-names.js'
import type { Project } from './project.js'

/** What a sync did to a document. */
export interface Synced {
  /** As it was before. */
  document: Document
  changes: readonly Change[]
  /** Entries that stood there twice. */
  united: number
  /** Ids of new units whose source other documents have translations for. */
  elsewhere: readonly string[]
  /** Empty where everything was in sync. */
  written: readonly Written[]
}

/**
 * Brings the alignment files of documents up to their sources, one after the other.
 *
 * @param all the documents of the project that can be read
 * @throws SynopseError `document.sameName`, before anything is written
 */
export async function* syncDocuments(
  project: Project,
  documents: readonly Document[],
  all: readonly Document[],
): AsyncGenerator<Synced> {
  checkUnsyncedNames(documents, all)
  const find = elsewhere(documents, all)
  for (const document of documents) {
    const { written, report } = await commit(project, document, current =>
      planOf(current, all, current === document ? find : elsewhere([current], all)),
    )
    yield { document, written, ...report }
  }
}

type SyncReport = Pick<Synced, 'changes' | 'united' | 'elsewhere'>

function planOf(document: Document, all: readonly Document[], find: FindsElsewhere): Plan<SyncReport> {
  const { synopsis, source } = document
  const arrange = syncPatches(synopsis)
  const others = () => all.filter(({ id }) => id !== document.id).map(other => other.synopsis)
  const twins = source === undefined ? twinsOf(synopsis, others()) : []
  const dropped = twins.map(
    ({ language, entry }): Edit => ({
      origin: 'sync',
      place: { unit: entry.id, language },
      basis: { source: entry.source, target: entry.target },
      wish: { kind: 'drop', isTwin: true },
    }),
  )
  const report = {
    changes: synopsis.changes,
    united: arrange.filter(({ kind }: Patch) => kind === 'unite').length,
    elsewhere: find(document),
  }
  return { edits: [{ origin: 'sync', arrange }, ...dropped], report }
}
