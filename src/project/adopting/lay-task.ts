import { loadListed } from '../known/kept.js'
import type { Project } from '../project.js'
import type { Listed } from '../survey.js'
import { type FileLaying, type LayFileSetup, layFile } from './lay-file.js'
import type { TranslationFile } from './survey-site.js'

/** A document, and the files that a site has of it. */
export interface LayingTask {
  listed: Listed
  files: readonly TranslationFile[]
}

/** Lays the files of a document over it, as all of them are then. */
export async function layTask(
  project: Project,
  { listed, files }: LayingTask,
  setup: LayFileSetup,
): Promise<FileLaying[]> {
  const document = await loadListed(project, listed)
  const layings: FileLaying[] = []
  for (const file of files) layings.push(await layFile(project, document, file, setup))
  return layings
}
