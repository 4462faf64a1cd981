import { pairReader } from '../checks/comparing/pair-reader.js'
import { withOutside } from './adopting/outside.js'
import { withSuspicions } from './analysis.js'
import type { Document, JudgedDocument } from './document.js'
import type { Project } from './project.js'

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
  const pairsOf = pairReader(source.language, attributes)
  return { document: seen, pairsOf, pairs: pairsOf(seen.synopsis) }
}
