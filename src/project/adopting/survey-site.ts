import { originalsOf } from '../../config/originals.js'
import { placesIn, type SiteFile, translationFiles } from '../../config/translations.js'
import { walk } from '../../io/walk.js'
import { grouped } from '../../sequence/grouped.js'
import { isGenerated } from '../generated-folders.js'
import type { Project } from '../project.js'

/** A file that stands where the translation of a document into a language belongs. */
export interface TranslationFile {
  /** Relative to the root. */
  path: string
  document: string
  language: string
}

/** Why a look at the files is enough to leave one of them alone. */
export type UnfitFile = TranslationFile & {
  reason: 'noOriginal' | 'twice' | 'link'
}

/** The translations that a site has as files. */
export interface SiteSurvey {
  /** Sorted by document; each with those of all languages, in the order of the config. */
  found: { document: string; files: TranslationFile[] }[]
  unfit: UnfitFile[]
  /** By what stands for it in paths, how many files are in a language that the project does not have. */
  others: { tag: string; count: number }[]
}

/**
 * Looks where the config says that translations lie.
 *
 * @param documents ids of the documents that have an original
 * @param languages those that are wanted
 */
export async function surveySite(
  project: Project,
  documents: readonly string[],
  languages: readonly string[],
): Promise<SiteSurvey> {
  const { root, config } = project
  const { targets, read } = translationFiles(config)
  const { documentAt } = originalsOf(config)
  const folders = [...new Set(targets.map(({ base }) => base))]
  const isSkipped = (path: string) =>
    path.slice(path.lastIndexOf('/') + 1).startsWith('.') || isGenerated(path, folders)
  const seen = new Map<string, { isLink: boolean }>()
  for (const folder of folders)
    for (const { path, entry } of await walk(root, folder, isSkipped))
      seen.set(path, { isLink: !entry.isFile() })
  const known = new Set(documents)
  const others = new Map<string, number>()
  const all: (TranslationFile & { isLink: boolean })[] = []
  for (const [path, { isLink }] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = read(path) ?? (isLink ? folderAt(path, project) : undefined)
    if (file?.kind === 'other' && !known.has(documentAt(path) ?? ''))
      others.set(file.tag, (others.get(file.tag) ?? 0) + 1)
    if (file?.kind === 'target' && languages.includes(file.language))
      all.push({ path, document: file.document, language: file.language, isLink })
  }
  const rivals = grouped(all, ({ document, language }) => JSON.stringify([document, language]))
  const reasonOf = ({
    document,
    language,
    isLink,
  }: (typeof all)[number]): UnfitFile['reason'] | undefined => {
    if (isLink) return 'link'
    if (!known.has(document)) return 'noOriginal'
    return (rivals.get(JSON.stringify([document, language]))?.length ?? 0) > 1 ? 'twice' : undefined
  }
  const judged = all.map(({ isLink, ...file }) => ({ file, reason: reasonOf({ ...file, isLink }) }))
  const fit = judged.filter(({ reason }) => reason === undefined).map(({ file }) => file)
  const turn = ({ language }: TranslationFile) => config.targets.indexOf(language)
  return {
    found: [...grouped(fit, ({ document }) => document)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([document, files]) => ({ document, files: files.sort((a, b) => turn(a) - turn(b)) })),
    unfit: judged.flatMap(({ file, reason }) => (reason ? [{ ...file, reason }] : [])),
    others: [...others].map(([tag, count]) => ({ tag, count })),
  }
}

/** What a link says that stands in the place of a folder of translations. Only where paths name a language, any folder is one of them. */
function folderAt(path: string, { config }: Project): SiteFile | undefined {
  const translations = placesIn(config).filter(({ language }) => language === undefined)
  const { targets, read } = translationFiles({ ...config, translations })
  const files = targets.map(({ endings: [ending] }) => read(`${path}/x${ending}`))
  return files.find(file => file?.kind === 'target')
}
