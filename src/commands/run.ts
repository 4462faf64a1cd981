import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { SynopseError } from '../errors.js'
import { readStream } from '../io/read.js'
import { readSettings } from '../io/settings.js'
import { loadWords, presentedWords, uiLanguage, type Words } from '../locales/words.js'
import { openProject, type Project } from '../project/project.js'
import type { View } from '../reports/view.js'
import { BIDI_MODES, type BidiMode, bidiMode, screenBidiMode } from '../terminal/bidi.js'
import { paint, wantsColour } from '../terminal/colour.js'
import type { Command } from './command.js'
import { ask, print, printFor, printPaged, progressLine, tell, watchOutputs } from './console.js'
import { CODES, type Context } from './context.js'
import { EXIT } from './exit.js'
import { failure } from './failure.js'
import { commandHelp, help } from './help.js'
import { COMMANDS } from './index.js'
import { type Call, parseArguments, parseCall } from './program.js'

declare const SYNOPSE_VERSION: string

/**
 * Runs a command line and returns its exit code.
 *
 * @param late takes an exit code that comes to light only after that: the answer could not be written
 */
export async function run(args: readonly string[], late: (code: number) => void): Promise<number> {
  const words = await loadWords(uiLanguage(spokenIn(args), process.env))
  let broken = false
  watchOutputs(error => {
    if (!broken) tell(words('error.output', { reason: error.code ?? error.message }))
    broken = true
    late(EXIT.stuck)
  })
  const tellStalled = () => tell(reportOf(new Error('Nothing is left to wait for.'), words).text)
  process.once('beforeExit', tellStalled)
  try {
    return await reported(words, () => carriedOut(parseCall(args), words))
  } finally {
    process.off('beforeExit', tellStalled)
  }
}

/** Runs something, and tells what went wrong with it. */
async function reported(words: Words, act: () => Promise<number>): Promise<number> {
  try {
    return await act()
  } catch (error) {
    const { text, code } = reportOf(error, words)
    tell(text)
    return code
  }
}

function reportOf(error: unknown, words: Words): ReturnType<typeof failure> {
  return failure(error, words, paint(wantsColour(process.env, process.stderr.isTTY)))
}

/** The language that a command line asks for: looked for before it is read, since its faults are to be told in that language. */
function spokenIn(args: readonly string[]): string | undefined {
  const at = args.findIndex(arg => /^--ui-lang(?:=|$)/.test(arg))
  return args[at]?.split('=')[1] ?? args[at + 1 || args.length]
}

async function carriedOut(call: Call, words: Words): Promise<number> {
  if (call.wants === 'version') {
    print(SYNOPSE_VERSION)
    return EXIT.fine
  }
  const name = call.name ?? (process.stdin.isTTY && process.stdout.isTTY ? 'ui' : 'status')
  if (call.wants === 'help' && !call.name) {
    print(help(viewOf(call.bidi, words)))
    return EXIT.fine
  }
  const command: Command = await COMMANDS[name]()
  if (call.wants === 'help') {
    print(commandHelp(name, command, viewOf(call.bidi, words)))
    return EXIT.fine
  }
  const { args, options } = parseArguments(name, command, call.rest)
  const cwd = folderOf(call.folder)
  const project = openProject(cwd, CODES)
  const told = await about(project, words)
  const bidi = options.json ? 'logical' : (options.bidi ?? call.bidi)
  return reported(told, () => command.run(args, options, contextOf(cwd, project, bidi, told)))
}

/** The words for a project. Faults of its config are for the command to meet: not each needs a project. */
function about(project: Promise<Project>, words: Words): Promise<Words> {
  return project.then(
    ({ config }) => words.about(config.source.language),
    () => words,
  )
}

/** The folder to run in. @throws SynopseError `folder.missing` */
function folderOf(folder: string | undefined): string {
  try {
    // The folder that we were started in may be gone by now.
    const path = resolve(process.cwd(), folder ?? '.')
    if (statSync(path).isDirectory()) return path
  } catch (cause) {
    throw new SynopseError('folder.missing', { path: folder ?? '.' }, { cause })
  }
  throw new SynopseError('folder.missing', { path: folder ?? '.' })
}

/** How the screen, or what stands in its place, wants to be written to. */
function viewOf(bidi: Call['bidi'], words: Words): View {
  const { env, stdout, stderr } = process
  const mode = modeOf(bidi, bidiMode)
  return {
    words: presentedWords(words, mode),
    paint: paint(wantsColour(env, stdout.isTTY)),
    // Behind a pipe (`| less`), the terminal is still the one that stderr goes to.
    width: stdout.columns || stderr.columns || Number(env.COLUMNS) || 100,
    bidi: mode,
  }
}

/** How right-to-left text gets into the terminal: as was asked for, now or in the settings, else as fits the terminal. */
function modeOf(bidi: Call['bidi'], fitting: typeof bidiMode): BidiMode {
  const { env, stdout } = process
  const kept = stdout.isTTY ? BIDI_MODES.find(mode => mode === readSettings(env).bidi) : undefined
  const chosen = bidi ?? kept ?? 'auto'
  if (chosen !== 'auto') return chosen
  return stdout.isTTY ? fitting(env) : 'logical'
}

function contextOf(cwd: string, project: Promise<Project>, bidi: Call['bidi'], words: Words): Context {
  const { stdin, stderr } = process
  return {
    cwd,
    ...viewOf(bidi, words),
    screenBidi: modeOf(bidi, screenBidiMode),
    print,
    printFor,
    page: printPaged,
    tell,
    progress: stderr.isTTY ? progressLine(words) : () => {},
    interactive: stdin.isTTY === true,
    readInput: limit => readStream(stdin, limit, '-'),
    input: () => stdin,
    confirm: question => ask(question, words('answer.yes')),
    project: () => project,
  }
}
