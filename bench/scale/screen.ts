import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { median, table } from '../median.js'
import { terminal } from '../terminal.js'
import { inFolder, megabytes, peakModule, said } from './call.js'
import { idOf, makeProject } from './project.js'
import { NOTE } from './texts.js'

const PAIRS = 5
/** What stands on the first page of each document. */
const ON_PAGE = NOTE.de.split(' ', 2).join(' ')

/** The terminal UI in projects of some sizes. */
export async function screenTable(root: string, sizes: readonly number[]): Promise<string[]> {
  const rows: string[][] = []
  for (const documents of sizes) rows.push(...(await inFolder(folder => rowsOf(root, folder, documents))))
  return table(['in the terminal UI', 'documents', 'time or memory', 'at most'], rows)
}

async function rowsOf(root: string, folder: string, documents: number): Promise<string[][]> {
  const project = join(folder, 'project')
  mkdirSync(project)
  makeProject(project, documents)
  const file = join(folder, 'peak')
  const env = { NODE_OPTIONS: `--import ${peakModule(root)}`, SYNOPSE_BENCH_PEAK: file }
  const tool = [process.execPath, join(root, 'bin/synopse.js'), '--ui-lang', 'en']
  const open = () => terminal(project, tool, env)
  await counted(open())
  const { overview, key } = await counted(open())
  const peak = Number(readFileSync(file, 'utf8'))
  const ratio = await firstPage(project, tool)
  return [
    ['the overview, whole', said(overview), '3 s at 5,000 documents'],
    ['the help, while the overview is read', said(key), '–'],
    ['peak, overview and a document', megabytes(peak), '400 MB at 200 documents'],
    ['first page of a known document', `${ratio.toFixed(1)}× an empty Node`, '8×'],
  ].map(([what = '', ...rest]) => [what, documents.toLocaleString('en'), ...rest])
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
