import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { median, table } from '../median.js'
import { terminal } from '../terminal.js'
import { inFolder, megabytes, peakModule, said, spent } from './call.js'
import { idOf, makeLong, makeProject } from './project.js'
import { NOTE } from './texts.js'

const PAIRS = 5
/** What stands on the first page of each document. */
const ON_PAGE = NOTE.de.split(' ', 2).join(' ')

/** Milliseconds that a long document is looked at in, in the thread that does so. */
const LOOKED = 30_000
/** Of the long document. */
const PARAGRAPHS = 20_000

/** The terminal UI in projects of some sizes, and with one long document. */
export async function screenTable(root: string, sizes: readonly number[]): Promise<string[]> {
  const rows: string[][] = []
  for (const documents of sizes) rows.push(...(await inFolder(folder => rowsOf(root, folder, documents))))
  rows.push(...(await inFolder(folder => longRows(root, folder))))
  return table(['in the terminal UI', 'documents', 'time or memory', 'at most'], rows)
}

async function rowsOf(root: string, folder: string, documents: number): Promise<string[][]> {
  const project = join(folder, 'project')
  mkdirSync(project)
  makeProject(project, documents)
  const { tool, env, peak } = toolOf(root, folder)
  // What is kept is there then: the first visit of the screen may end before that.
  spent(process.execPath, [...tool.slice(1), 'status'], project)
  const open = () => terminal(project, tool, env)
  const { overview, key } = await counted(open())
  const ratio = await firstPage(project, tool)
  return [
    ['the overview, whole', said(overview), '3 s at 5,000 documents'],
    ['the help, while the overview is read', said(key), '–'],
    ['peak, overview and a document', megabytes(peak()), '400 MB at 200 documents'],
    ['first page of a known document', `${ratio.toFixed(1)}× an empty Node`, '8×'],
  ].map(([what = '', ...rest]) => [what, documents.toLocaleString('en'), ...rest])
}

/** What the tool takes with one long document, before anything is kept of it and afterwards. */
async function longRows(root: string, folder: string): Promise<string[][]> {
  const project = join(folder, 'project')
  mkdirSync(project)
  const document = makeLong(project, PARAGRAPHS)
  const { tool, env, peak } = toolOf(root, folder)
  const opened = async () => {
    const screen = terminal(project, [...tool, 'ui', document], env)
    const page = await screen.shows(ON_PAGE)
    await wait(LOOKED)
    await screen.end()
    return [said(page), megabytes(peak())] as const
  }
  const fresh = await opened()
  spent(process.execPath, [...tool.slice(1), 'check'], project)
  const known = await opened()
  const paragraphs = `1 of ${PARAGRAPHS.toLocaleString('en')} paragraphs`
  return [
    ['first page, peak; nothing kept', paragraphs, fresh.join(', '), '1 GB'],
    ['first page, peak; after `check`', paragraphs, known.join(', '), '1 GB'],
  ]
}

/** The tool, and what it took at its peak in bytes. */
function toolOf(root: string, folder: string) {
  const file = join(folder, 'peak')
  return {
    tool: [process.execPath, join(root, 'bin/synopse.js'), '--ui-lang', 'en'],
    env: { NODE_OPTIONS: `--import ${peakModule(root)}`, SYNOPSE_BENCH_PEAK: file },
    peak: () => Number(readFileSync(file, 'utf8')),
  }
}

/** Milliseconds until the last document was counted, and from a key to its answer meanwhile. Then a document is opened. */
async function counted(screen: ReturnType<typeof terminal>) {
  const start = await screen.shows('Overview')
  screen.type('?')
  const help = await screen.shows('to the beginning')
  screen.type('q')
  await screen.shows('beitrag')
  screen.type('G')
  const overview = await screen.shows('units: ')
  screen.type('\r')
  await screen.shows(ON_PAGE)
  await screen.end()
  return { overview, key: help - start }
}

/** From the start of the tool to the first page, to the start of an empty Node. */
async function firstPage(project: string, tool: readonly string[]): Promise<number> {
  const until = async (args: readonly string[], text: string) => {
    const screen = terminal(project, args)
    const time = await screen.shows(text)
    await screen.end()
    return time
  }
  const ratios: number[] = []
  for (let pair = 0; pair < PAIRS; pair++) {
    // What the pseudo-terminal itself takes is in neither.
    const none = await until(['echo', '0'], '0')
    const empty = await until([process.execPath, '-e', 'console.log(0)'], '0')
    const page = await until([...tool, 'ui', idOf(1)], ON_PAGE)
    ratios.push((page - none) / (empty - none))
  }
  return median(ratios)
}
