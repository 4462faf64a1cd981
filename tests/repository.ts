import { spawnSync } from 'node:child_process'
import type { TestProject } from './process.js'

/** Nobody's settings and no surrounding repository (a hook's) may change what is plain. */
export const GIT_ENV = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
}

/** Runs git in a project; returns what it prints. */
export function git(made: TestProject, ...args: string[]): string {
  return gitAt(made, {}, ...args)
}

function gitAt(made: TestProject, env: Record<string, string>, ...args: string[]): string {
  const settings = ['-c', 'user.name=Eva', '-c', 'user.email=eva@example.org', '-c', 'commit.gpgsign=false']
  const { status, stdout, stderr } = spawnSync('git', ['-C', made.root, ...settings, ...args], {
    encoding: 'utf8',
    env: { ...GIT_ENV, ...env },
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

/** Commits all that is there; returns the project. @param date ISO 8601 (default: now) */
export function commitAll(made: TestProject, message: string, date?: string): TestProject {
  git(made, 'add', '-A')
  const dates = date ? { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } : {}
  gitAt(made, dates, 'commit', '-q', '-m', message)
  return made
}

/** A project as a repository, with all of it committed. */
export function committed(made: TestProject, date?: string): TestProject {
  git(made, 'init', '-q', '-b', 'main')
  return commitAll(made, 'Stand', date)
}
