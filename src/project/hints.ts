import { dirname } from 'node:path'
import { CONFIG_FILE } from '../io/root.js'
import { type WatchedFolders, watchFolders } from '../io/watch-folders.js'
import { documentAt } from './documents.js'
import type { Project } from './project.js'

/** How one folder is watched. */
export type Watch = Parameters<typeof watchFolders>[2]

/** Somebody who hears what the system says of files. */
export interface Hints {
  /** Begins to listen for a file. */
  at: (project: Project, path: string) => void
  end: () => void
}

/** Milliseconds from a word of the system until somebody looks: whoever writes, writes several files at once. */
const QUIET = 50

/** Listens to what the system says of files, and has somebody look there: at a document, or at all that there is. */
export function hinting(lookAt: (document: string) => void, lookAtAll: () => void, watch?: Watch): Hints {
  const waiting = new Set<string | undefined>()
  let watched: WatchedFolders | undefined
  let timer: NodeJS.Timeout | undefined
  const look = () => {
    timer = undefined
    const documents = [...waiting]
    waiting.clear()
    for (const document of documents) if (document !== undefined) lookAt(document)
    if (documents.includes(undefined)) lookAtAll()
  }
  const hint = (project: Project, path: string) => {
    if (path.split('/').some(part => part.startsWith('.') && part.length > 1)) return
    const document = ownerOf(project, path)
    if (document === undefined && !filesOfProject(project).includes(path)) return
    waiting.add(document)
    timer ??= setTimeout(look, QUIET)
    timer.unref()
  }
  return {
    at: (project: Project, path: string) => {
      watched ??= watchFolders(project.root, path => hint(project, path), watch)
      watched.add(dirname(path))
    },
    end: () => {
      clearTimeout(timer)
      watched?.end()
    },
  }
}

/** The document that a file is of, if it is of one. */
function ownerOf(project: Project, path: string): string | undefined {
  const base = `${project.config.alignments}/`
  const source = documentAt(project, path)
  if (source !== undefined || !path.startsWith(base)) return source
  return dirname(path).slice(base.length) || undefined
}

/** What concerns all documents. */
export function filesOfProject({ config }: Pick<Project, 'config'>): string[] {
  return [CONFIG_FILE, config.glossary, config.baseline]
}
