import { lacksDriver } from '../project/git-setup.js'
import type { Project } from '../project/project.js'
import type { Answer } from '../ui/answer.js'

/** What a person should know of a project before they begin, on the screen and on a page. */
export async function greeting(project: Project): Promise<Answer | undefined> {
  return (await lacksDriver(project)) ? { kind: 'told', message: { key: 'git.noDriver' } } : undefined
}
