import type { FileLaying, LayFileSetup } from '../adopting/lay-file.js'
import type { LayingTask } from '../adopting/lay-task.js'
import { type ComparedDocument, type ComparedJudgement, comparedJudge } from '../compared.js'
import { KIND_OF } from '../known/index.js'
import { type Kept, keeperOf } from '../known/kept.js'
import type { Kind } from '../known/kind.js'
import type { Project } from '../project.js'
import type { Listed } from '../survey.js'

/** What other threads can do: what it is prepared with, what it is done to, and what comes of it. All of this can be copied. */
export interface Works {
  /** Makes what is known of a document, in the kinds of these names. */
  keep: { setup: readonly string[]; input: Listed; output: Kept }
  /** Judges a document by what does not agree with others; whether all of them were compared. */
  compare: { setup: boolean; input: ComparedDocument; output: ComparedJudgement }
  /** Lays the translations that a site has of a document over it. */
  lay: { setup: LayFileSetup; input: LayingTask; output: FileLaying[] }
}

/** What a work is called. */
export type WorkName = keyof Works

/** How a work is prepared once, to be done many times. */
export const WORKS: { readonly [N in WorkName]: Prepare<N> } = {
  keep: async (project, names) => {
    const kinds = names.map(name => KIND_OF.get(name) as Kind<unknown>)
    const { made } = await keeperOf(project, kinds)
    return listed => made(listed)
  },
  compare: comparedJudge,
  lay: async (project, setup) => {
    const { layTask } = await import('../adopting/lay-task.js')
    return task => layTask(project, task, setup)
  },
}

/** A work that is prepared. */
export type Act<N extends WorkName> = (input: Works[N]['input']) => Promise<Works[N]['output']>
type Prepare<N extends WorkName> = (project: Project, setup: Works[N]['setup']) => Promise<Act<N>>
