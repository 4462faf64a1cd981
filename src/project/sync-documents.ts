import type { Patch } from '../alignment/patch.js'
import type { Edit } from '../door/edit.js'
import type { Change } from '../synopsis/changes.js'
import { foundElsewhere } from '../synopsis/elsewhere.js'
import { syncPatches } from '../synopsis/sync.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { twinsOf } from '../synopsis/twins.js'
import { commit, type Plan, type Written } from './commit.js'
import type { Document } from './document.js'
import { checkUnsyncedNames } from './new-names.js'
import type { Project } from './project.js'

/** What a sync did to a document. */
export interface Synced {
  /** As it was before. */
  document: Document
  after: Document
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
  for (const document of documents) {
    const others = all.filter(other => other.id !== document.id).map(({ synopsis }) => synopsis)
    const done = await commit(project, document, current => planOf(current, others))
    yield { document, after: done.document, written: done.written, ...done.report }
  }
}

type SyncReport = Pick<Synced, 'changes' | 'united' | 'elsewhere'>

function planOf({ synopsis, source }: Document, others: readonly Synopsis[]): Plan<SyncReport> {
  const arrange = syncPatches(synopsis)
  const twins = source === undefined ? twinsOf(synopsis, others) : []
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
    elsewhere: foundElsewhere(synopsis, others),
  }
  return { edits: [{ origin: 'sync', arrange }, ...dropped], report }
}
