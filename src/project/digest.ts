import { createHash, hash } from 'node:crypto'
import type { Document } from './document.js'
import { meaningOf } from './memo.js'
import type { Project } from './project.js'

/** Tells apart what the files of a document hold, in a few characters. */
export function digestOf(project: Project, { texts }: Document): string {
  const digest = createHash('sha256')
  for (const [path, text] of texts)
    digest.update(JSON.stringify([path, text === undefined ? null : hashOf(project, path, text)]))
  return digest.digest('base64url').slice(0, 22)
}

/** Of a long document, most files are as they were. */
function hashOf(project: Project, path: string, text: string): string {
  return meaningOf(project, `digest ${path}`, text, () => hash('sha256', text))
}
