import { withSuspicions } from '../project/analysis.js'
import { againstBaseline } from '../project/baseline.js'
import { judge } from '../project/judge.js'
import { COMPARABLE } from '../project/known/comparable.js'
import { JUDGEMENT } from '../project/known/judgement.js'
import { loadListed } from '../project/known/kept.js'
import { unread } from '../project/known/kind.js'
import { OUTLINE, type Outline } from '../project/known/outline.js'
import { refuseBroken } from '../project/load.js'
import type { Listed } from '../project/survey.js'
import { placed } from '../reports/findings/placed-finding.js'
import type { OutlinedDocument, PageView, ReportedDocument } from '../reports/html/reported.js'
import { grouped } from '../sequence/grouped.js'
import type { Context } from './context.js'
import { goThrough, type Listing } from './selection.js'

/** What a report tells. */
export interface Reported {
  outlined: readonly OutlinedDocument[]
  /** A document with its texts, read when it is asked for. */
  document: (id: string) => Promise<ReportedDocument>
  /** All of them, one by one. */
  documents: () => AsyncGenerator<ReportedDocument>
  view: PageView
}

/**
 * What there is to tell of documents, none of which is held.
 *
 * @param wanted of those of the listing, which are compared
 * @throws what stands in the way of any document
 */
export async function reportedIn(
  listing: Listing,
  wanted: readonly Listed[],
  context: Context,
): Promise<Reported> {
  const { project, languages } = listing
  const isWhole = listing.isWhole && wanted.length === listing.documents.length
  const outlines = new Map<string, Outline>()
  // What is judged next is made along with this, so that documents are not read once more.
  const kinds = { outline: OUTLINE, judgement: unread(JUDGEMENT), comparable: unread(COMPARABLE) }
  const take = (known: { listed: Listed; values: { outline: Outline } }) =>
    outlines.set(known.listed.id, known.values.outline)
  const read =
    wanted.length > 0 ? await goThrough({ project, documents: wanted, isWhole }, kinds, context, take) : []
  const byId = new Map(read.map(listed => [listed.id, listed]))
  const judgement = await judge(
    project,
    listing.documents.map(listed => byId.get(listed.id) ?? listed),
    {
      languages,
      isWhole: listing.isWhole,
      ...(!isWhole && { told: read.map(({ id }) => id) }),
      progress: context.progress,
    },
  )
  refuseBroken(judgement.broken)
  const found = grouped((await againstBaseline(project, judgement)).open, ({ finding }) => finding.document)
  const document = async (id: string): Promise<ReportedDocument> => {
    const listed = byId.get(id) as Listed
    const { synopsis } = await withSuspicions(project, await loadListed(project, listed), languages)
    return { id, synopsis, findings: (found.get(id) ?? []).map(found => placed(found, context)) }
  }
  return {
    outlined: [...outlines].map(([id, outline]) => ({
      id,
      ...outline,
      findings: (found.get(id) ?? []).map(({ finding }) => finding),
    })),
    document,
    documents: async function* () {
      for (const [at, { id }] of read.entries()) {
        context.progress(at, read.length)
        yield await document(id)
      }
      context.progress(read.length, read.length)
    },
    view: { sourceLanguage: project.config.source.language, languages, words: context.words.logical },
  }
}
