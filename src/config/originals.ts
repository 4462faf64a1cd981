import picomatch from 'picomatch'
import type { Config } from './config.js'
import { type TranslationFiles, translationFiles } from './translations.js'

/** Which files of a project are originals, and how they are called. */
export interface Originals {
  /** Globs that all of them match, and perhaps others. */
  globs: readonly string[]
  /** Folders that all of them lie in; none is in another one. Empty is the root. */
  folders: readonly string[]
  /** The endings that they may have, each with its dot. */
  endings: readonly [string, ...string[]]
  /** How messages name them. */
  name: string
  /** Where the original of a document may lie. */
  pathsOf: (document: string) => [string, ...string[]]
  /** The document whose original would have this path; undefined where none would. */
  documentAt: (path: string) => string | undefined
  isOriginal: (path: string) => boolean
}

type SourceConfig = Pick<Config, 'source' | 'targets' | 'translations'>

const read = new WeakMap<SourceConfig, Originals>()

/** The originals that a config names. What lies where translations lie is none. */
export function originalsOf(config: SourceConfig): Originals {
  const known = read.get(config) ?? originals(config)
  read.set(config, known)
  return known
}

function originals(config: SourceConfig): Originals {
  const files = translationFiles(config)
  return files.sources.length > 0 ? byPatterns(files) : byGlob(config.source.files, files)
}

function byGlob(glob: string, translations: TranslationFiles): Originals {
  const base = baseOf(glob)
  const prefix = base === '' ? '' : `${base}/`
  const endings = endingsIn(glob)
  const matches = picomatch(glob)
  const [first, ...more] = endings
  return {
    globs: [glob],
    folders: [base],
    endings,
    name: glob,
    pathsOf: document => [
      `${prefix}${document}${first}`,
      ...more.map(ending => `${prefix}${document}${ending}`),
    ],
    documentAt: path => {
      const ending = endings.find(ending => path.endsWith(ending))
      return ending !== undefined && path.startsWith(prefix)
        ? path.slice(prefix.length, -ending.length)
        : undefined
    },
    isOriginal: path => matches(path) && isNoTranslation(path, translations),
  }
}

function isNoTranslation(path: string, { read }: TranslationFiles): boolean {
  const file = read(path)
  return file?.kind !== 'target' && !(file?.kind === 'other' && file.isCertain)
}

function byPatterns(translations: TranslationFiles): Originals {
  const { sources } = translations
  const documentAt = (path: string) => {
    for (const source of sources) {
      const document = source.read(path)?.document
      if (document !== undefined) return document
    }
    return undefined
  }
  const [first, ...more] = sources.flatMap(source =>
    source.endings.map(ending => (document: string) => source.pathOf(document, '', ending)),
  ) as [(document: string) => string, ...((document: string) => string)[]]
  return {
    globs: sources.map(({ glob }) => glob),
    folders: outermost(sources.map(({ base }) => base)),
    endings: [...new Set(sources.flatMap(({ endings }) => endings))] as [string, ...string[]],
    name: sources.map(({ text }) => text).join(', '),
    pathsOf: document => [first(document), ...more.map(path => path(document))],
    documentAt,
    isOriginal: path => {
      const document = documentAt(path)
      const found = translations.read(path)
      return found?.kind === 'source'
        ? found.document === document
        : document !== undefined && isNoTranslation(path, translations)
    },
  }
}

/** The fixed part of a glob. */
export function baseOf(glob: string): string {
  const { base } = picomatch.scan(glob)
  return base === '.' ? '' : base
}

function endingsIn(glob: string): [string, ...string[]] {
  const [, one, several] = /\.(?:(\w+)|\{([\w,]+)\})$/.exec(glob) ?? []
  const [first = 'md', ...more] = new Set(several?.split(',') ?? [one ?? 'md'])
  return [`.${first}`, ...more.map(ending => `.${ending}`)]
}

function outermost(folders: readonly string[]): string[] {
  const isIn = (folder: string, other: string) =>
    folder !== other && (other === '' || folder.startsWith(`${other}/`))
  return [...new Set(folders)].filter(folder => !folders.some(other => isIn(folder, other)))
}
