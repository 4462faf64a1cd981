import type { Patch } from '../../alignment/patch.js'
import { commit } from '../commit.js'
import type { Document } from '../document.js'
import { forget } from '../memo.js'
import type { Project } from '../project.js'
import { readDocument } from '../read-document.js'

/** Writes down what the files of a site say of entries, after it was put there. @returns the files that were written */
export async function rememberGiven(
  project: Project,
  document: Document,
  given: readonly { language: string; id: string; hash: string }[],
): Promise<string[]> {
  forget(project, document)
  if (given.length === 0) return []
  const plan = ({ synopsis }: Document) => {
    const patches = given.flatMap(({ language, id, hash }): Patch[] =>
      synopsis.entries[language]?.some(entry => entry.id === id)
        ? [{ kind: 'write', language, id, fields: { given: hash } }]
        : [],
    )
    const edits = patches.length > 0 ? [{ origin: 'adopt' as const, arrange: patches }] : []
    return { edits, report: undefined }
  }
  const now = await readDocument(project, document.id, document.folder)
  const { written } = await commit(project, now, plan)
  return written.map(({ path }) => path)
}
