import type { SynopseError } from '../errors.js'
import { every } from './known/every.js'
import { keeperOf, loadListed, unpacked } from './known/kept.js'
import { STANDING, type Standing, standingOf } from './known/standing.js'
import { foreseenFault, listDocuments } from './load.js'
import type { Project } from './project.js'
import type { Listed } from './survey.js'

/** The numbers of a document. */
export interface DocumentStanding extends Standing {
  document: string
}

/** The numbers of a document, or why it can't be read. */
export type FoundStanding = DocumentStanding | { document: string; broken: SynopseError | undefined }

const KINDS = { standing: STANDING }

/** Nobody waits for them alone: what each thread takes of the memory is not worth it. */
const GOING = { isWhole: true, jobs: 1 }

/** The numbers of all documents of a project. @throws SynopseError `document.none` */
export async function standings(project: Project): Promise<FoundStanding[]> {
  const found: FoundStanding[] = []
  const all = await listDocuments(project)
  for await (const { listed, known, error } of every(project, all, KINDS, GOING)) {
    if (known) found.push({ document: listed.id, ...known.values.standing })
    else found.push({ document: listed.id, broken: foreseenFault(listed.id, error) })
  }
  return found
}

/**
 * The same for who can't wait: of what is not kept, without what is misaligned.
 *
 * @returns whether all of it was kept, too: then there is nothing to wait for
 */
export async function quickStandings(
  project: Project,
): Promise<{ documents: FoundStanding[]; isAll: boolean }> {
  const { keptOf } = await keeperOf(project, [STANDING])
  const documents: FoundStanding[] = []
  let isAll = true
  const standing = async (listed: Listed): Promise<Standing> => {
    const kept = await keptOf(listed)
    const known = kept && unpacked(KINDS, kept)
    if (known) return known.values.standing
    isAll = false
    return standingOf(await loadListed(project, listed), project.config.targets)
  }
  for (const listed of await listDocuments(project))
    await standing(listed).then(
      standing => documents.push({ document: listed.id, ...standing }),
      error => documents.push({ document: listed.id, broken: foreseenFault(listed.id, error) }),
    )
  return { documents, isAll }
}
