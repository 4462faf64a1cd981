import { performance } from 'node:perf_hooks'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { SynopseError } from '../errors.js'
import { CONFIG_FILE } from '../io/root.js'
import { stampOf } from '../io/stamp.js'
import { documentIds } from './load.js'
import { fresh } from './memo.js'
import type { Project } from './project.js'
import { pathsOf } from './read-document.js'

/** Somebody who looks at the files of a project, again and again. */
export interface Follower {
  /** Does some work on a document, of which nobody is told as if somebody else had done it. */
  during: <T>(document: string, work: () => Promise<T>) => Promise<T>
  end: () => void
}

/** Milliseconds between two rounds at least, and how many times longer a pause is than a round took. */
const PAUSE = 1000
const SHARE = 20
/** Milliseconds between two looks at one document alone. */
const LOOK = 2000
/** Documents that are looked at in a row: others want the processor, too. */
const AT_ONCE = 50

/**
 * Tells when files of a project change. It looks at them instead of having the system watch them: however many they are, that
 * needs nothing that may run out, and it sees what other machines do to a shared disk.
 *
 * @param now the project as its config says
 * @param changed called with the document, or with nothing where it concerns the project as a whole
 * @param ready called once all was seen for the first time
 */
export function followProject(
  now: () => Promise<Project>,
  changed: (document?: string) => void,
  ready: () => void,
  pause = PAUSE,
): Follower {
  const ended = new AbortController()
  const held = new Map<string, number>()
  /** How the files of each document looked last. */
  const seen = new Map<string, string | undefined>()
  let project: Project | undefined
  let whole: string | undefined
  let isReady = false
  const stamp = (document: string) => project && stampOfDocument(project, document)

  const look = async () => {
    const configured = await now()
    // Its documents may be other files.
    if (configured !== project) seen.clear()
    project = configured
    const ids = await documentIds(fresh(project))
    const looked = lookAtProject(project)
    const gone = new Set(seen.keys())
    let isOther = looked !== whole
    whole = looked
    for (const [index, id] of ids.entries()) {
      if (index % AT_ONCE === 0) await setImmediate()
      if (ended.signal.aborted) return
      gone.delete(id)
      if (held.has(id) && seen.has(id)) continue
      const [before, now] = [seen.get(id), stamp(id)]
      if (!seen.has(id)) isOther = true
      else if (isReady && before !== now) changed(id)
      seen.set(id, now)
    }
    for (const id of gone) seen.delete(id)
    if (!isReady) ready()
    else if (isOther || gone.size > 0) changed()
    isReady = true
  }

  const rounds = async () => {
    for (;;) {
      const begun = performance.now()
      try {
        await look()
      } catch (error) {
        // Whoever reads the files is told what is wrong with them.
        if (!(error instanceof SynopseError) && (error as NodeJS.ErrnoException).code === undefined)
          throw error
      }
      const took = performance.now() - begun
      await setTimeout(Math.max(pause, took * SHARE), undefined, { signal: ended.signal, ref: false })
    }
  }
  rounds().catch(error => {
    if (!ended.signal.aborted) throw error
  })

  return {
    during: async (document, work) => {
      // What others did before it is theirs.
      if (isReady && !held.has(document) && seen.has(document) && seen.get(document) !== stamp(document))
        changed(document)
      held.set(document, (held.get(document) ?? 0) + 1)
      try {
        return await work()
      } finally {
        if (seen.has(document)) seen.set(document, stamp(document))
        const left = (held.get(document) ?? 1) - 1
        if (left > 0) held.set(document, left)
        else held.delete(document)
      }
    },
    end: () => ended.abort(),
  }
}

/** Tells when the files of one document change. @returns what ends that */
export function followDocument(project: Project, document: string, changed: () => void): () => void {
  let last = stampOfDocument(project, document)
  const timer = setInterval(() => {
    const now = stampOfDocument(project, document)
    if (now !== last) changed()
    last = now
  }, LOOK)
  return () => clearInterval(timer)
}

function stampOfDocument(project: Project, document: string): string | undefined {
  return stampOf(project.root, pathsOf(project, document))?.text
}

/** What concerns all documents. */
function lookAtProject({ root, config }: Project): string | undefined {
  return stampOf(root, [CONFIG_FILE, config.glossary, config.baseline])?.text
}
