import { extname, join, relative } from 'node:path'
import { originalsOf } from '../../config/originals.js'
import { translationFiles } from '../../config/translations.js'
import { type ErrorKey, type MessageArgs, SynopseError } from '../../errors.js'
import { inside, realpathOfExisting } from '../../io/inside.js'
import { withLock } from '../../io/lock.js'
import { refuseReserved } from '../../io/reserved.js'
import { writeText } from '../../io/write.js'
import { outOptions } from '../out-options.js'
import type { Project } from '../project.js'
import { readNow } from '../texts.js'

/** Where the translation of a document belongs, and what is there. */
export interface SiteTarget {
  /** Relative to the root. */
  path: string
  /** What the file says; undefined where there is none. */
  text: string | undefined
}

/** Why nothing is put where a translation belongs. */
export interface NoTarget {
  path: string
  reason: 'twice' | 'link' | 'unreadable'
  fault?: { key: ErrorKey; args: MessageArgs }
}

/** The file of the site that translates a document. @param original path of its source */
export async function siteTarget(
  project: Project,
  document: string,
  language: string,
  original: string,
): Promise<SiteTarget | NoTarget> {
  const paths = translationFiles(project.config).pathsOf(document, language, original)
  const ending = extname(original)
  const home = paths.find(path => extname(path) === ending) ?? (paths[0] as string)
  try {
    for (const path of paths) await inside(project.root, path)
    const texts = await readNow(project, paths)
    const [path = home, ...rivals] = paths.filter(path => texts.get(path) !== undefined)
    if (rivals.length > 0) return { path, reason: 'twice' }
    if ((await isLink(project, path)) || originalsOf(project.config).isOriginal(path))
      return { path, reason: 'link' }
    await refuseReserved(project.root, [join(project.root, path)], outOptions(project).reserved)
    return { path, text: texts.get(path) }
  } catch (error) {
    if (!(error instanceof SynopseError)) throw error
    const { key, args } = error
    return { path: home, reason: 'unreadable', fault: { key, args } }
  }
}

/** Whether a path, or a folder on the way there, is a link: what is written there changes another file. */
async function isLink({ root }: Project, path: string): Promise<boolean> {
  const home = await realpathOfExisting(root)
  const real = await realpathOfExisting(await inside(root, path))
  return relative(home, real).replaceAll('\\', '/') !== path
}

/**
 * Writes a file of the site, if it still says what it said.
 *
 * @throws SynopseError as `writeText` and `withLock`
 */
export function putIntoSite(
  project: Project,
  { path, text: before }: SiteTarget,
  text: string,
): Promise<boolean> {
  return withLock(project.root, async stillOurs => {
    if ((await readNow(project, [path])).get(path) !== before || (await isLink(project, path))) return false
    stillOurs()
    await writeText(project.root, path, text)
    return true
  })
}
