import { type DocumentJudgement, JUDGEMENT } from './known/judgement.js'
import { keeperOf, unpacked } from './known/kept.js'
import { foreseenFault, listDocuments } from './load.js'
import type { Project } from './project.js'

/** How many units of a document have findings, by language. */
export interface FindingTally {
  document: string
  languages: Record<string, number>
}

const KINDS = { judgement: JUDGEMENT }

/**
 * How many units of documents have findings, as far as that is kept from an earlier run of these files: none is judged for it, and of
 * those that cannot be read nothing is known.
 *
 * @param besides codes that do not count
 */
export async function keptTallies(project: Project, besides: ReadonlySet<string>): Promise<FindingTally[]> {
  const { keptOf } = await keeperOf(project, [JUDGEMENT])
  const tallies: FindingTally[] = []
  for (const listed of await listDocuments(project)) {
    const kept = await keptOf(listed).catch(error => {
      foreseenFault(listed.id, error)
    })
    const judgement = kept && unpacked(KINDS, kept)?.values.judgement
    if (judgement) tallies.push({ document: listed.id, languages: tallied(judgement, project, besides) })
  }
  return tallies
}

function tallied(
  { found }: DocumentJudgement,
  { config }: Project,
  besides: ReadonlySet<string>,
): FindingTally['languages'] {
  const counted = config.targets.map(language => {
    const told = found.filter(({ finding }) => finding.language === language && !besides.has(finding.code))
    return [language, new Set(told.flatMap(({ finding: { unit } }) => unit ?? [])).size]
  })
  return Object.fromEntries(counted)
}
