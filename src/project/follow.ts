import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { SynopseError } from '../errors.js'
import { stampOf } from '../io/stamp.js'
import { filesOfProject, hinting, type Watch } from './hints.js'
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

/** How a project is followed. */
export interface Following {
  /** Milliseconds between two rounds at least. */
  pause?: number
  watch?: Watch
}

/**
 * Tells when files of a project change. It looks at them, round by round: however many they are, that needs nothing that may run out,
 * and it sees what other machines do to a shared disk. Where the system says that something changed, it looks there at once.
 *
 * @param now the project as its config says
 * @param changed called with the document, or with nothing where it concerns the project as a whole
 * @param ready called once all was seen for the first time
 */
export function followProject(
  now: () => Promise<Project>,
  changed: (document?: string) => void,
  ready: () => void,
  { pause = PAUSE, watch }: Following = {},
): Follower {
  const held = new Map<string, number>()
  /** How the files of each document looked last. */
  const seen = new Map<string, string | undefined>()
  let project: Project | undefined
  let whole: string | undefined
  let [isReady, isEnded] = [false, false]

  /** Looks at a document; whether it is seen for the first time. */
  const lookAt = (configured: Project, id: string): boolean => {
    const [isNew, before, now] = [!seen.has(id), seen.get(id), stampOfDocument(configured, id)]
    if (!isNew && before === now) return false
    seen.set(id, now)
    for (const path of pathsOf(configured, id)) hints.at(configured, path)
    if (!isNew && isReady) changed(id)
    return isNew
  }
  const lookAround = () => pausing.end()
  const hints = hinting(
    id => {
      if (!seen.has(id)) lookAround()
      else if (project && !held.has(id)) lookAt(project, id)
    },
    lookAround,
    watch,
  )

  const look = async () => {
    const configured = await now()
    // Its documents may be other files.
    if (configured !== project) seen.clear()
    project = configured
    const ids = await documentIds(fresh(project))
    const looked = lookAtProject(project)
    for (const path of filesOfProject(project)) hints.at(project, path)
    const gone = new Set(seen.keys())
    let isOther = looked !== whole
    whole = looked
    for (const [index, id] of ids.entries()) {
      if (index % AT_ONCE === 0) await setImmediate()
      if (isEnded) return
      gone.delete(id)
      if (held.has(id) && seen.has(id)) continue
      if (lookAt(project, id)) isOther = true
    }
    for (const id of gone) seen.delete(id)
    if (!isReady) ready()
    else if (isOther || gone.size > 0) changed()
    isReady = true
  }

  let pausing = pauseOf(0)
  const rounds = async () => {
    while (!isEnded) {
      const begun = performance.now()
      try {
        await look()
      } catch (error) {
        // Whoever reads the files is told what is wrong with them.
        if (!(error instanceof SynopseError) && (error as NodeJS.ErrnoException).code === undefined)
          throw error
      }
      const took = performance.now() - begun
      pausing = pauseOf(Math.max(pause, took * SHARE))
      await pausing.over
      // Whatever wakes it up, others want the processor, too.
      if (!isEnded) await pauseOf(took).over
    }
  }
  void rounds()

  return {
    during: async (document, work) => {
      // What others did before it is theirs.
      if (project && isReady && !held.has(document) && seen.has(document)) lookAt(project, document)
      held.set(document, (held.get(document) ?? 0) + 1)
      try {
        return await work()
      } finally {
        if (project && seen.has(document)) seen.set(document, stampOfDocument(project, document))
        const left = (held.get(document) ?? 1) - 1
        if (left > 0) held.set(document, left)
        else held.delete(document)
      }
    },
    end: () => {
      isEnded = true
      hints.end()
      pausing.end()
    },
  }
}

/** A while that can be cut short. It keeps no process alive. */
function pauseOf(milliseconds: number): { over: Promise<void>; end: () => void } {
  let end = () => {}
  const over = new Promise<void>(done => {
    const timer = setTimeout(done, milliseconds)
    timer.unref()
    end = () => {
      clearTimeout(timer)
      done()
    }
  })
  return { over, end }
}

/** How the files of a document look. */
export interface Look {
  stamp: string | undefined
}

export function lookAt(project: Project, document: string): Look {
  return { stamp: stampOfDocument(project, document) }
}

/**
 * Tells when the files of one document change.
 *
 * @param since how they looked before they were read (default: as they do now)
 * @returns what ends that
 */
export function followDocument(
  project: Project,
  document: string,
  changed: () => void,
  since: Look = lookAt(project, document),
): () => void {
  let last = since.stamp
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
  return stampOf(root, filesOfProject({ config }))?.text
}
