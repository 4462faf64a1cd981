import { type ComparableDocument, compare } from '../checks/comparing/compare.js'
import type { ComparedJudgement } from './compared.js'
import { alignmentPath } from './documents.js'
import type { Found } from './found.js'
import { COMPARABLE } from './known/comparable.js'
import { every, type Going } from './known/every.js'
import type { DocumentJudgement } from './known/judgement.js'
import type { Project } from './project.js'
import type { Listed } from './survey.js'
import { handsFor } from './work/hands.js'
import { inOrder } from './work/in-order.js'

/** A document that is compared with others. */
interface Compared {
  listed: Listed
  contents: string
  judgement: Pick<DocumentJudgement, 'allowsAcross'>
}

/** What does not agree, by the document that it is in, with the document that it does not agree with. */
export function comparisonsOf(documents: readonly Listed[], comparable: readonly ComparableDocument[]) {
  const byId = new Map(documents.map(listed => [listed.id, listed]))
  return new Map(
    [...compare(comparable)].map(([id, comparisons]) => [
      id,
      comparisons.flatMap(comparison => {
        const other = byId.get(comparison.prevailing.document)
        return other ? [{ ...comparison, other }] : []
      }),
    ]),
  )
}

/** What is to be said of documents that do not agree with others, by their ids. */
export async function comparedJudgements(
  project: Project,
  judged: readonly Compared[],
  comparisons: ReturnType<typeof comparisonsOf>,
  isWhole: boolean,
  { jobs }: Going,
): Promise<Map<string, ComparedJudgement>> {
  const wanted = judged.filter(
    ({ listed, judgement }) => comparisons.has(listed.id) || (isWhole && judgement.allowsAcross),
  )
  const others = new Map(
    wanted.flatMap(({ listed }) => (comparisons.get(listed.id) ?? []).map(({ other }) => [other.id, other])),
  )
  const hands = handsFor(project, 'compare', isWhole, wanted.length, jobs)
  const placed = await counterpartsIn(project, [...others.values()])
  const take = async ({ listed, contents }: Compared) => {
    const own = comparisons.get(listed.id) ?? []
    const { found, used } = await hands.take({ listed, contents, comparisons: own })
    return [listed.id, { found: found.map(placed), used }] as const
  }
  try {
    const done: (readonly [string, ComparedJudgement])[] = []
    for await (const result of inOrder(wanted, take, hands.ahead)) done.push(result)
    return new Map(done)
  } finally {
    await hands.end()
  }
}

/** Tells a finding where its counterpart stands today. */
async function counterpartsIn(project: Project, others: readonly Listed[]): Promise<(found: Found) => Found> {
  const spots = new Map<string, { path: string; number: number; line: number; column: number }>()
  for await (const { listed, known } of every(project, others, { comparable: COMPARABLE }))
    for (const [unit, number, language, line, column] of known?.values.comparable.spots() ?? [])
      spots.set(spotKey(listed.id, unit, language), {
        path: alignmentPath(project, listed.folder, language),
        number,
        line,
        column,
      })
  return found => {
    const { finding, place } = found
    const { counterpart, language = '' } = finding
    const spot = counterpart && spots.get(spotKey(counterpart.document, counterpart.unit, language))
    if (!spot) return found
    const { number, ...where } = spot
    return {
      ...found,
      finding: { ...finding, args: { ...finding.args, number } },
      place: { ...place, counterpart: where },
    }
  }
}

const spotKey = (document: string, unit: string, language: string) =>
  JSON.stringify([document, unit, language])
