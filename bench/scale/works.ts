import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { idOf } from './project.js'
import { NOTE, RARE_WORD } from './texts.js'

/** What is measured in a project, in a repository, whose texts were all seen once. */
export interface Work {
  name: string
  args: readonly string[]
  /** Changes the project before each run, or makes another one of it: then returns its folder. */
  before?: (project: string, run: number) => string | undefined
  after?: (project: string) => void
  /** The arguments of what it is compared with, run by turns. */
  beside?: readonly string[]
  atMost: string
}

/** What the tool keeps. */
export const KEPT = '.synopse'
const CLONE = '../clone'
const PAGES = '../pages'
const FIRST = `corpus/${idOf(0)}.md`
const AT_ONCE = '3 s, 300 MB'

export const WORKS: readonly Work[] = [
  {
    name: '`check`, nothing kept',
    args: ['check', '--json'],
    before: project => {
      rmSync(join(project, KEPT), { recursive: true, force: true })
      return undefined
    },
    atMost: 'linear, 500 MB',
  },
  { name: '`check`, nothing changed', args: ['check', '--json'], atMost: AT_ONCE },
  {
    name: '`check`, in a fresh clone with what was kept',
    args: ['check', '--json'],
    before: project => {
      const clone = join(project, CLONE)
      // The copies have new times.
      cpSync(project, clone, { recursive: true, filter: path => !path.endsWith('/.git') })
      return clone
    },
    after: project => rmSync(join(project, CLONE), { recursive: true }),
    atMost: '10 s',
  },
  {
    name: '`check`, one document changed',
    args: ['check', '--json'],
    before: edit,
    after: restore,
    atMost: 'as nothing changed, and that document',
  },
  {
    name: '`check --since HEAD`, one document changed, to `status`',
    args: ['check', '--since', 'HEAD', '--json'],
    before: edit,
    after: restore,
    beside: ['status'],
    atMost: '1.5×',
  },
  { name: '`status`', args: ['status'], atMost: AT_ONCE },
  { name: '`list --json`', args: ['list', '--json'], atMost: AT_ONCE },
  { name: '`find`, a rare word', args: ['find', RARE_WORD], atMost: AT_ONCE },
  { name: '`find`, a frequent word', args: ['find', 'Gewerkschaft', '--json'], atMost: AT_ONCE },
  { name: '`sync`, nothing to do', args: ['sync'], atMost: '–' },
  {
    name: '`report` into a folder',
    args: ['report', '--out', PAGES],
    after: project => rmSync(join(project, PAGES), { recursive: true }),
    atMost: 'linear',
  },
]

/** Another text in each run: an answer to what stood there before is of no use. */
function edit(project: string, run: number): undefined {
  change(project, text => text.replace(NOTE.de, `${NOTE.de} Nachtrag Nummer ${run + 11}.`))
}

function restore(project: string): void {
  change(project, text => text.replace(/ Nachtrag Nummer \d+\./, ''))
}

function change(project: string, edited: (text: string) => string): void {
  const file = join(project, FIRST)
  writeFileSync(file, edited(readFileSync(file, 'utf8')))
}
