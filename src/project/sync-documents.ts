import type { Patch } from '../alignment/patch.js'
import type { Edit } from '../door/edit.js'
import { hashOf } from '../io/content.js'
import { once } from '../once.js'
import type { Change } from '../synopsis/changes.js'
import { foundElsewhere } from '../synopsis/elsewhere.js'
import { syncPatches } from '../synopsis/sync.js'
import { hasTwins, type Left, leftIn } from '../synopsis/twins.js'
import { commit, type Plan, type Written } from './commit.js'
import type { Document } from './document.js'
import { every } from './known/every.js'
import { countOf, isWithin, joinMarks, type Marks, marksOf } from './known/marks.js'
import { TRANSLATED_SOURCES } from './known/translated-sources.js'
import { checkUnsyncedNames } from './new-names.js'
import type { Project } from './project.js'
import type { Roster, Rostered } from './roster.js'

/** What a sync did to a document. */
export interface Synced {
  /** As it was before. */
  document: Pick<Document, 'id' | 'folder'>
  changes: readonly Change[]
  /** Entries that stood there twice. */
  united: number
  /** Ids of new units whose source other documents have translations for. */
  elsewhere: readonly string[]
  /** Empty where everything was in sync. */
  written: readonly Written[]
}

/**
 * Brings the alignment files of documents up to their sources, one after the other; what is in sync is not looked into.
 *
 * @throws SynopseError `document.sameName`, before anything is written
 */
export async function* syncDocuments(project: Project, roster: Roster): AsyncGenerator<Synced> {
  await checkUnsyncedNames(project, roster)
  const others = othersOf(project, roster)
  const { wanted, at, load } = roster
  const behind: string[] = []
  // What others hold is asked before any of them is changed.
  for (const id of wanted) {
    const { isBehind, hasNew, isLeft } = at(id).syncable
    if (isBehind && hasNew) await others.translated()
    const mayBeTwin = isLeft && (await others.mayHold(id))
    if (mayBeTwin) await others.hold(id, leftIn((await load(id)).synopsis))
    if (isBehind || mayBeTwin) behind.push(id)
  }
  for (const id of behind) {
    const document = await load(id)
    const plan = (current: Document) => planOf(current, others)
    const { report, written } = await commit(project, document, plan)
    yield { document, written, ...report }
  }
}

async function planOf({ id, synopsis, source }: Document, others: Others): Promise<Plan<SyncReport>> {
  const arrange = syncPatches(synopsis)
  const left = source === undefined ? leftIn(synopsis) : []
  const twins = left.length > 0 && (await others.hold(id, left)) ? left : []
  const dropped = twins.map(
    ({ language, entry }): Edit => ({
      origin: 'sync',
      place: { unit: entry.id, language },
      basis: { source: entry.source, target: entry.target },
      wish: { kind: 'drop', isTwin: true },
    }),
  )
  const hasNew = synopsis.changes.some(({ kind }) => kind === 'new')
  const translated = hasNew ? await others.translated() : undefined
  const report = {
    changes: synopsis.changes,
    united: arrange.filter(({ kind }: Patch) => kind === 'unite').length,
    elsewhere: translated ? foundElsewhere(synopsis, source => translated(id, source)) : [],
  }
  return { edits: [{ origin: 'sync', arrange }, ...dropped], report }
}

type SyncReport = Pick<Synced, 'changes' | 'united' | 'elsewhere'>

/** What a sync of a document asks the others; the answers stay the same once they were given. */
interface Others {
  /** Tells whether another document than one has a translation for a source. */
  translated: () => Promise<(id: string, source: string) => boolean>
  /** Whether another one may hold all entries of a document that is gone; no is certain. */
  mayHold: (id: string) => Promise<boolean>
  /** Whether it does. */
  hold: (id: string, left: readonly Left[]) => Promise<boolean>
}

function othersOf(project: Project, { at, all, load, mayWrite }: Roster): Others {
  // What is still to leave a document of another part would not be there if all parts were one.
  const isSettled = ({ listed, syncable }: Rostered) => mayWrite(listed.id) || !syncable.isMixed
  const alike = async (id: string, ids: Marks) =>
    (await all()).filter(
      other => other.listed.id !== id && isSettled(other) && isWithin(ids, other.syncable.ids),
    )
  const holdNow = async (id: string, left: readonly Left[]) => {
    for (const { listed } of await alike(id, marksOf(left.map(({ entry }) => entry.id))))
      if (hasTwins((await load(listed.id)).synopsis, left)) return true
    return false
  }
  const answers = new Map<string, Promise<boolean>>()
  return {
    translated: once(async () => translatedIn(project, await all())),
    mayHold: async id => (await alike(id, at(id).syncable.ids)).length > 0,
    hold: (id, left) => {
      const question = hashOf(JSON.stringify([id, left]))
      const answer = answers.get(question) ?? holdNow(id, left)
      answers.set(question, answer)
      return answer
    },
  }
}

async function translatedIn(
  project: Project,
  all: readonly Rostered[],
): Promise<(id: string, source: string) => boolean> {
  const of = new Map<string, Marks>()
  const documents = all.map(({ listed }) => listed)
  for await (const { listed, known } of every(project, documents, { translated: TRANSLATED_SOURCES }))
    if (known) of.set(listed.id, known.values.translated)
  const joined = joinMarks([...of.values()])
  return (id, source) => {
    const own = of.get(id)
    return countOf(joined, source) > (own ? countOf(own, source) : 0)
  }
}
