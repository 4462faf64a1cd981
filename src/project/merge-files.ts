import { devNull } from 'node:os'
import { basename, dirname } from 'node:path'
import { parseAlignment, parseRegistry } from '../alignment/parse.js'
import { serializeAlignment, serializeRegistry } from '../alignment/serialize.js'
import { SynopseError } from '../errors.js'
import { mergeByLines } from '../io/git.js'
import { readText } from '../io/read.js'
import { writeText } from '../io/write.js'
import { mergedFiles } from '../merging/files.js'
import { type AnyFile, isAlignment } from '../merging/misfiled.js'
import { withoutMark } from '../text/byte-order-mark.js'

/** Bytes; git has no files that are larger in practice, and what is refused is merged by lines. */
const LIMIT = 1024 ** 3

/** The three files that git gives to a merge driver. The result takes the place of ours. */
export interface DriverFiles {
  base: string
  ours: string
  theirs: string
  /** What the file is called in the repository. */
  name: string
}

/** What became of a merge, or why it was merged by lines. */
export interface MergeOutcome {
  /** Units of which each side has its own translation. */
  conflicts: readonly string[]
  /** How much belongs into another file, and is kept apart. */
  misfiled: number
  byLines?: { reason: SynopseError; isClean: boolean }
}

/**
 * Merges alignment files by unit, each with its own kind (see `mergedFiles`). What is none, or is of a newer version, is merged by lines, as git does it: then a conflict has
 * markers, and no side is lost.
 *
 * @throws SynopseError `file.unwritable`, `file.noSpace`, `git.missing`
 */
export async function mergeFiles(files: DriverFiles): Promise<MergeOutcome> {
  try {
    const { text, ...outcome } = await mergedText(files)
    await writeText(dirname(files.ours), basename(files.ours), text)
    return outcome
  } catch (reason) {
    if (!(reason instanceof SynopseError) || /^file\.(?:unwritable|noSpace)$/.test(reason.key)) throw reason
    const isClean = await mergeByLines(await lines(files))
    return { conflicts: [], misfiled: 0, byLines: { reason, isClean } }
  }
}

async function mergedText({ base, ours, theirs, name }: DriverFiles) {
  const [before, our, their] = [await read(base, name), await read(ours, name), await read(theirs, name)]
  const sides = {
    // Both sides may have made the file.
    base: before.trim() === '' ? undefined : parsed(before, name),
    ours: parsed(our, name),
    theirs: parsed(their, name),
  }
  const { file, conflicts, misfiled } = mergedFiles(sides, name)
  return { text: isAlignment(file) ? serializeAlignment(file) : serializeRegistry(file), conflicts, misfiled }
}

async function read(path: string, name: string): Promise<string> {
  return withoutMark((await readText(path, LIMIT, name)) ?? '')
}

function parsed(text: string, name: string): AnyFile {
  return isRegistry(text) ? parseRegistry(text, name) : parseAlignment(text, name)
}

function isRegistry(text: string): boolean {
  return Object.hasOwn(jsonOf(text), 'units')
}

/** What git merges by lines: files of different languages have no ancestor there, so that no line of one ends up in the other. */
async function lines(files: DriverFiles): Promise<Omit<DriverFiles, 'name'>> {
  const languages = new Set<unknown>()
  for (const path of [files.base, files.ours, files.theirs]) {
    const { language } = jsonOf(await read(path, files.name).catch(() => ''))
    if (language !== undefined) languages.add(language)
  }
  return languages.size > 1 ? { ...files, base: devNull } : files
}

/** What a text means as JSON; nothing where it is none. */
function jsonOf(text: string): { language?: unknown } {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
