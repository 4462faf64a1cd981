import * as v from 'valibot'
import type { Comparison } from '../checks/comparing/compare.js'
import { comparedIn } from '../checks/comparing/compared-pairs.js'
import { judgeCompared } from '../checks/run.js'
import { hashOf } from '../io/content.js'
import { openStore } from '../io/store.js'
import { checkOptions } from './check-options.js'
import { type Found, foundIn } from './found.js'
import { judgedDocument } from './judged-document.js'
import { foundShape, usedShape } from './known/found-shape.js'
import { usedIn } from './known/judgement.js'
import { basisOf, loadListed } from './known/kept.js'
import { packed } from './known/packed.js'
import type { Project } from './project.js'
import { stored } from './stored.js'
import type { Listed } from './survey.js'

/** A document whose pairs do not all agree with others. */
export interface ComparedDocument {
  listed: Listed
  contents: string
  /** Each with the document that the other pair stands in. */
  comparisons: readonly (Comparison & { other: Listed })[]
}

/** What the checks say of a document that compare it with others. */
export interface ComparedJudgement {
  /** Where the counterparts stand is as it was when this was made: who tells it asks them. */
  found: Found[]
  /** The numbers of the suppressions of the config that held something back, from 0. */
  used: number[]
}

/** What is kept of a project, by what it was made from: the same pairs say the same of each other, wherever they stand. */
const KEPT = {
  name: 'compared',
  ...packed<ComparedJudgement>(v.object({ found: foundShape, used: usedShape })),
}

/**
 * Judges documents by what does not agree with others.
 *
 * @param isWhole whether all documents of the project were compared
 */
export async function comparedJudge(
  project: Project,
  isWhole: boolean,
): Promise<(of: ComparedDocument) => Promise<ComparedJudgement>> {
  const store = openStore(project.root, KEPT.name)
  const basis = await basisOf(project, KEPT)
  return async of => {
    const { listed, contents, comparisons } = of
    const others = comparisons.map(({ pair, side, prevailing: { document, identity } }) => [
      pair,
      side,
      document,
      identity,
    ])
    const key = hashOf(JSON.stringify([basis, isWhole, listed.id, contents, others]))
    return stored(store, { ...KEPT, name: listed.id, key }, () => judgeNow(project, of, isWhole))
  }
}

async function judgeNow(
  project: Project,
  { listed, comparisons }: ComparedDocument,
  isWhole: boolean,
): Promise<ComparedJudgement> {
  const { document, pairs, pairsOf } = await judgedDocument(project, await loadListed(project, listed))
  const compared: ReturnType<typeof comparedIn> = []
  // One after the other: no more than a few documents are held at once.
  for (const { other, ...comparison } of comparisons) {
    const { pairs: others } = await judgedDocument(project, await loadListed(project, other))
    compared.push(...comparedIn([comparison], pairs, ({ pair }) => others[pair]))
  }
  const options = { ...checkOptions(project, document, undefined), pairsOf, isWhole }
  const judgement = judgeCompared(document.synopsis, compared, options)
  return { found: foundIn(project, document, judgement.findings), used: usedIn(project.config, judgement) }
}
