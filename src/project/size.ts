import { join } from 'node:path'
import { sizeOf } from '../io/size.js'
import type { Project } from './project.js'
import { pathsOf } from './read-document.js'

/** Bytes of the files of a document, as far as there are any: how long it takes to read. */
export function bytesOnDisk(project: Project, document: string): number {
  return pathsOf(project, document).reduce((sum, path) => sum + sizeOf(join(project.root, path)), 0)
}
