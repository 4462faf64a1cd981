import type { Config, TranslationPlace } from './config.js'
import { languageCode } from './language-tag.js'
import { type PathPattern, pathPattern } from './path-pattern.js'

/** What a path says of a file of the site. */
export type SiteFile = { document: string } & (
  | { kind: 'target'; language: string }
  /** It lies where the translation into the source language would. */
  | { kind: 'source' }
  /**
   * A translation into a language that the project does not have; three letters are one only where the document is there, too: `new` is
   * a language, as is `got`.
   */
  | { kind: 'other'; tag: string; isCertain: boolean }
)

/** The files of a site as a config tells them apart. */
export interface TranslationFiles {
  /** The patterns of the translations. */
  targets: readonly PathPattern[]
  /** The patterns of the originals; none where `source.files` says which files these are. */
  sources: readonly PathPattern[]
  /**
   * Where the translation of a document into a language may lie.
   *
   * @param original path of its source, where that is known: of several places, its own counts
   */
  pathsOf: (document: string, language: string, original?: string) => string[]
  /** What a path says; undefined where no translation lies. */
  read: (path: string) => SiteFile | undefined
}

type SiteConfig = Pick<Config, 'source' | 'targets' | 'translations'>

/** The places of a config, where it names any. */
export function placesIn({ translations = [] }: Pick<Config, 'translations'>): readonly TranslationPlace[] {
  return typeof translations === 'string' ? [{ target: translations }] : translations
}

const read = new WeakMap<SiteConfig, TranslationFiles>()

/** The files of the site that a config is about. */
export function translationFiles(config: SiteConfig): TranslationFiles {
  const known = read.get(config) ?? filesOf(config)
  read.set(config, known)
  return known
}

interface Place {
  source: PathPattern | undefined
  target: PathPattern
  /** That of all of its translations; undefined where the pattern says it of each. */
  language: string | undefined
  /** By language, what stands for it in paths. */
  tags: ReadonlyMap<string, string>
  /** The other way round. */
  languages: ReadonlyMap<string, string>
}

function filesOf({ source, targets, translations }: SiteConfig): TranslationFiles {
  const languages = [source.language, ...targets]
  const places = placesIn({ translations }).map((place): Place => {
    const own = new Map(Object.entries(place.tags ?? {}))
    const tags = new Map(languages.map(language => [language, own.get(language) ?? language]))
    const pattern = place.source?.replaceAll('{lang}', tags.get(source.language) as string)
    return {
      source: pattern === undefined ? undefined : pathPattern(pattern),
      target: pathPattern(place.target),
      language: place.language,
      tags,
      languages: new Map([...tags].map(([language, tag]) => [tag, language])),
    }
  })
  const [fixed, named] = [places.filter(isFixed), places.filter(place => !isFixed(place))]
  const sources = places.flatMap(({ source }) => source ?? [])
  return {
    targets: places.map(({ target }) => target),
    sources: sources.filter(({ text }, at) => sources.findIndex(other => other.text === text) === at),
    pathsOf: (document, language, original) => {
      const paths = [...fixed.filter(place => place.language === language), ...named]
        .filter(place => original === undefined || isOwn(place, document, original))
        .flatMap(({ target, tags }) =>
          target.endings.map(ending => target.pathOf(document, tags.get(language) ?? language, ending)),
        )
      return [...new Set(paths)]
    },
    read: path => {
      const file = readNamed(named, path, source.language)
      // What only may be a language is a folder wherever one pattern has no language in it.
      return file && (file.kind !== 'other' || file.isCertain)
        ? file
        : (readFixed(fixed, path, targets) ?? file)
    },
  }
}

const isFixed = ({ language }: Place) => language !== undefined

/** What a path says that has its language in it. */
function readNamed(places: readonly Place[], path: string, original: string): SiteFile | undefined {
  for (const { target, languages } of places) {
    const found = target.read(path)
    if (!found) continue
    const { document, language: tag } = found
    const language = languages.get(tag)
    if (language === original) return { document, kind: 'source' }
    if (language !== undefined) return { document, kind: 'target', language }
    const code = languageCode(tag)
    if (code !== undefined) return { document, kind: 'other', tag, isCertain: code.length === 2 }
  }
  return undefined
}

/**
 * What a path says that has no language in it. `articles/{document}.md` matches the files of `articles/de/{document}.md`, too: of
 * several patterns the narrowest counts, which leaves the least for the name of the document.
 */
function readFixed(places: readonly Place[], path: string, targets: readonly string[]): SiteFile | undefined {
  const files = places.flatMap(({ source, target, language = '' }): SiteFile[] => {
    const [original, translation] = [source?.read(path), target.read(path)]
    const kind = targets.includes(language)
      ? { kind: 'target' as const, language }
      : { kind: 'other' as const, tag: language, isCertain: true }
    return [
      ...(original ? [{ document: original.document, kind: 'source' as const }] : []),
      ...(translation ? [{ document: translation.document, ...kind }] : []),
    ]
  })
  return files.reduce<SiteFile | undefined>(
    (best, file) => (best && best.document.length <= file.document.length ? best : file),
    undefined,
  )
}

/** Whether a document's original lies where this place has it. */
function isOwn({ source }: Place, document: string, original: string): boolean {
  return source === undefined || source.read(original)?.document === document
}
