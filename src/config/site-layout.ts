import { grouped } from '../sequence/grouped.js'
import type { TranslationPlace } from './config.js'
import { isLanguageTag } from './language-tag.js'

/** How the files of a place are told apart by language. */
export interface SiteLayout {
  place: TranslationPlace & { source: string }
  /** The languages that stand in paths, as they stand there; without that of the originals. */
  tags: readonly string[]
  /** The language of the originals, where paths name that, too. */
  own?: string
}

/** How a file name ends, and what stands before. */
const FILE = /^(.+)\.(mdx?)$/

/** How many documents have to be there in more than one language: one may have its name by chance. */
const SHARED = 1

/**
 * Finds out how translations lie in a folder: each language in a folder of its own, or in the names of the files, with the originals
 * beside them or named like the others.
 *
 * @param folder relative to the root; empty for the root itself
 * @param paths of all files, relative to the root
 * @param preferred languages that the originals may be in, the likeliest first
 */
export function layoutIn(
  folder: string,
  paths: readonly string[],
  preferred: readonly string[],
): SiteLayout | undefined {
  const base = folder === '' ? '' : `${folder}/`
  const files = paths.flatMap(path => {
    const [, name, ending] = path.startsWith(base) ? (FILE.exec(path.slice(base.length)) ?? []) : []
    return name !== undefined && ending !== undefined ? [{ name, ending }] : []
  })
  const ending = new Set(files.map(({ ending }) => ending)).size > 1 ? '{md,mdx}' : (files[0]?.ending ?? 'md')
  for (const { read, pattern } of WAYS) {
    const tagged = files.flatMap(({ name }) => read(name) ?? [])
    const plain = new Set(files.map(({ name }) => name).filter(name => read(name) === undefined))
    const documents = grouped(tagged, ({ document }) => document)
    const at = (source: string) => `${base}${source}.${ending}`
    const target = at(pattern('{lang}'))
    const beside = [...documents].filter(([document]) => plain.has(document))
    if (beside.length >= SHARED) {
      const tags = tagsOf(beside.flatMap(([, list]) => list))
      return { place: { source: at('{document}'), target }, tags }
    }
    const several = [...documents].filter(([, list]) => new Set(list.map(({ tag }) => tag)).size > 1)
    if (several.length < SHARED) continue
    const tags = tagsOf(several.flatMap(([, list]) => list))
    const own = preferred.find(language => tags.includes(language)) ?? tags[0] ?? ''
    return { place: { source: at(pattern(own)), target }, tags: tags.filter(tag => tag !== own), own }
  }
  return undefined
}

interface Tagged {
  document: string
  tag: string
}

/** How a path may name a language. */
const WAYS: readonly {
  read: (name: string) => Tagged | undefined
  pattern: (tag: string) => string
}[] = [
  {
    read: name => {
      const [, tag = '', document = ''] = /^([^/]+)\/(.+)$/.exec(name) ?? []
      return isLanguageTag(tag) ? { document, tag } : undefined
    },
    pattern: tag => `${tag}/{document}`,
  },
  {
    read: name => {
      const [, document = '', tag = ''] = /^(.+)\.([^./]+)$/.exec(name) ?? []
      return isLanguageTag(tag) ? { document, tag } : undefined
    },
    pattern: tag => `{document}.${tag}`,
  },
]

function tagsOf(list: readonly Tagged[]): string[] {
  return [...new Set(list.map(({ tag }) => tag))].sort()
}
