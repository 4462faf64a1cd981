import { pairReader } from '../checks/comparing/pair-reader.js'
import { withOutside } from './adopting/outside.js'
import { withSuspicions } from './analysis.js'
import type { Document, JudgedDocument } from './document.js'
import { keepRead } from './memo.js'
import type { Project } from './project.js'

/** Pairs of a document of which it is kept what checks read of them, at most: 20 kB each. */
const KEPT = 20_000

/** A document as the checks see it, made once for as long as the document lives. */
export function judgedDocument(project: Project, document: Document): Promise<JudgedDocument> {
  const { judged } = project.memo
  const known = judged.get(document) ?? judgedNow(project, document)
  judged.set(document, known)
  return known
}

async function judgedNow(project: Project, document: Document): Promise<JudgedDocument> {
  const { source, attributes, targets } = project.config
  const seen = await withSuspicions(project, await withOutside(project, document), targets)
  const pairsOf = pairReader(source.language, attributes, project.memo.read.get(document.id))
  const pairs = pairsOf(seen.synopsis)
  if (pairs.length <= KEPT) keepRead(project, document.id, pairsOf.known)
  return { document: seen, pairsOf, pairs }
}
