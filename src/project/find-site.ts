import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULTS } from '../config/parse.js'
import { type FoundSite, recogniseSite } from '../config/site-kinds.js'
import { walk } from '../io/walk.js'
import { isGenerated } from './generated-folders.js'

/** Folders in each other that texts may lie in. */
const DEEPEST = 8

/** The site that a folder holds, where it has translations as files. Nothing in it is changed. */
export async function findSite(root: string): Promise<FoundSite | undefined> {
  const isSkipped = (path: string) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const isHidden = name.startsWith('.') && name !== '.vitepress'
    return isHidden || isGenerated(path, []) || path.split('/').length > DEEPEST
  }
  const found = await walk(root, '', isSkipped)
  const paths = found.flatMap(({ path, entry }) => (entry.isFile() ? path : []))
  return recogniseSite(paths, path => readFileSync(join(root, path), 'utf8'), DEFAULTS.source.language)
}
