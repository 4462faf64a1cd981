import { basename, dirname } from 'node:path'
import { parseAlignment, parseRegistry } from '../alignment/parse.js'
import { serializeAlignment, serializeRegistry } from '../alignment/serialize.js'
import { SynopseError } from '../errors.js'
import { mergeByLines } from '../io/git.js'
import { readText } from '../io/read.js'
import { writeText } from '../io/write.js'
import { type Merged, mergedAlignment, mergedRegistry } from '../merging/files.js'
import type { Sides } from '../merging/three-way.js'

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

/** What became of a merge: units of which each side has its own translation; or why it was merged by lines. */
export interface MergeOutcome {
  conflicts: readonly string[]
  byLines?: { reason: SynopseError; isClean: boolean }
}

/**
 * Merges alignment files by unit. What is none, or is of a newer version, is merged by lines, as git does it: then a conflict has
 * markers, and no side is lost.
 *
 * @throws SynopseError `file.unwritable`, `file.noSpace`, `git.missing`
 */
export async function mergeFiles(files: DriverFiles): Promise<MergeOutcome> {
  try {
    const { text, conflicts } = await mergedText(files)
    await writeText(dirname(files.ours), basename(files.ours), text)
    return { conflicts }
  } catch (reason) {
    if (!(reason instanceof SynopseError) || /^file\.(?:unwritable|noSpace)$/.test(reason.key)) throw reason
    return { conflicts: [], byLines: { reason, isClean: await mergeByLines(files) } }
  }
}

async function mergedText({
  base,
  ours,
  theirs,
  name,
}: DriverFiles): Promise<{ text: string; conflicts: readonly string[] }> {
  const read = async (path: string) => (await readText(path, LIMIT, name))?.replace(/^\uFEFF/, '') ?? ''
  const [baseText, oursText, theirsText] = [await read(base), await read(ours), await read(theirs)]
  const merged = <F extends { document: string }>(
    parse: (text: string, path: string) => F,
    merge: (sides: Sides<F> & { ours: F }) => Merged<F>,
    serialize: (file: F) => string,
  ) => {
    const sides = {
      // Both sides may have made the file.
      base: baseText.trim() === '' ? undefined : parse(baseText, name),
      ours: parse(oursText, name),
      theirs: parse(theirsText, name),
    }
    const { file, conflicts } = merge(sides)
    return { text: serialize(file), conflicts }
  }
  return isRegistry(oursText)
    ? merged(parseRegistry, mergedRegistry, serializeRegistry)
    : merged(parseAlignment, mergedAlignment, serializeAlignment)
}

function isRegistry(text: string): boolean {
  try {
    return Object.hasOwn(Object(JSON.parse(text)), 'units')
  } catch {
    return false
  }
}
