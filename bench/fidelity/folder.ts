import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { SITE_NAMES, SITES, type SiteName } from './renderers/index.js'

/** At most so many files of a folder are measured: those whose names have the lowest hashes. */
const MOST = Number(process.env.FIDELITY_FILES ?? 250)
const SKIPPED = new Set(['node_modules', '.git', 'dist', '_site', '.github'])

/** Markdown and MDX files of a folder, as paths in it. */
export function filesIn(folder: string): string[] {
  const hash = (path: string) => createHash('sha256').update(path).digest('hex')
  return paths(folder, 12)
    .filter(path => /\.mdx?$/.test(path))
    .map(path => ({ path, hash: hash(path) }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, MOST)
    .map(({ path }) => path)
    .toSorted()
}

/** The generator of a folder: told by the files in it or above it. @param given a name that is known already */
export function siteOf(folder: string, given: string | undefined): SiteName {
  if (given !== undefined) {
    if (Object.hasOwn(SITES, given)) return given as SiteName
    throw new Error(`no generator ${given}; there are: ${SITE_NAMES.join(', ')}`)
  }
  for (let place = folder; ; place = dirname(place)) {
    const found = paths(place, 3, true)
    for (const [name, site] of Object.entries(SITES))
      if ('files' in site && found.some(path => site.files.test(path))) return name as SiteName
    if (existsSync(join(place, '.git')) || dirname(place) === place || place !== folder) return 'github'
  }
}

function paths(folder: string, depth: number, hidden = false): string[] {
  const found: string[] = []
  const walk = (place: string, left: number) => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, entry.name)
      if (SKIPPED.has(entry.name)) continue
      if (entry.isDirectory()) {
        if (left > 0) walk(path, left - 1)
        if (hidden) found.push(`${relative(folder, path)}/`)
      } else if (entry.isFile()) found.push(relative(folder, path))
    }
  }
  walk(folder, depth)
  return found.map(path => path.replaceAll('\\', '/'))
}
