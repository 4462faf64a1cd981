import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, rootOf, writeConfig } from '../io/git.js'
import { readText } from '../io/read.js'
import { writeText } from '../io/write.js'
import type { Project } from './project.js'

const ATTRIBUTES = '.gitattributes'
const DRIVER = 'merge.synopse.driver'

/**
 * Has git merge the alignment files by unit: an attribute for all who have the repository, and the driver's command for this
 * clone.
 *
 * @param script the tool's own file, which Node runs
 * @returns what was written; nothing where it was there already
 * @throws SynopseError `git.missing`, `git.noRepository`; as `writeText`
 */
export async function setUpGit(project: Project, script: string): Promise<string[]> {
  const { root, config, limit } = project
  await rootOf(root)
  const made: string[] = []
  const line = attributeFor(config)
  const attributes = (await readText(join(root, ATTRIBUTES), limit, ATTRIBUTES)) ?? ''
  if (!attributes.split(/\r?\n/).includes(line)) {
    const before = attributes === '' || attributes.endsWith('\n') ? attributes : `${attributes}\n`
    await writeText(root, ATTRIBUTES, `${before}${line}\n`)
    made.push(ATTRIBUTES)
  }
  const command = driverCommand(process.execPath, realpathSync(script))
  if ((await readConfig(root, DRIVER)) !== command) {
    await writeConfig(root, 'merge.synopse.name', 'Synopse: alignment files by unit')
    await writeConfig(root, DRIVER, command)
    made.push(`git config ${DRIVER}`)
  }
  return made
}

const attributeFor = ({ alignments }: Project['config']) => `${alignments}/**/*.json merge=synopse`

/**
 * Whether the repository has its alignment files merged by unit, and this clone does not know how: git then merges them by lines,
 * without a word.
 */
export async function lacksDriver({ root, config, limit }: Project): Promise<boolean> {
  const attributes = await readText(join(root, ATTRIBUTES), limit, ATTRIBUTES).catch(() => undefined)
  if (!attributes?.split(/\r?\n/).includes(attributeFor(config))) return false
  try {
    await rootOf(root)
    return (await readConfig(root, DRIVER, 'all')) === undefined
  } catch {
    return false
  }
}

/**
 * The command that git runs. Where the tool is gone, or breaks, it merges by lines: git would take a driver that it can't run
 * for one that found a conflict, and leave ours there without a mark.
 */
export function driverCommand(node: string, script: string): string {
  const [run, file] = [node, script].map(path => `'${path.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`)
  const byUnit = `${run} ${file} merge-driver %O %A %B %P; code=$?; test $code -le 1 && exit $code`
  // Node ends with 1 where it can't load the tool; that must not count as a conflict that was found.
  return `if ${run} ${file} --version >/dev/null 2>&1; then ${byUnit}; fi; git merge-file %A %O %B`
}
