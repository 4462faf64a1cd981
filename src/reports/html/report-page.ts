import { client } from './client.js'
import { codesIn, filter } from './filter.js'
import { frame } from './frame.js'
import { htmlOf } from './markup.js'
import { overview } from './overview.js'
import { anchorOf, type OutlinedDocument, type PageView, type ReportedDocument } from './reported.js'
import { documentSection } from './rows.js'

/**
 * All documents side by side as one HTML file, that loads nothing and lets only its own script run.
 *
 * @param outlined all of them
 * @param documents the same; each is asked for when its turn has come
 * @returns the page in pieces
 */
export async function* reportPage(
  outlined: readonly OutlinedDocument[],
  documents: Iterable<ReportedDocument> | AsyncIterable<ReportedDocument>,
  view: PageView,
): AsyncGenerator<string> {
  const [before, after] = frame({ title: view.words('report.title'), script: client }, view)
  yield before
  yield overview(outlined, id => `#${anchorOf(id)}`, view)
  yield htmlOf(filter(codesIn(outlined), 'units', view))
  for await (const document of documents) yield htmlOf(documentSection(document, view))
  yield after
}
