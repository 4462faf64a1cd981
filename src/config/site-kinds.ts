import type { Config, TranslationPlace } from './config.js'
import { languageTagOf } from './language-tag.js'
import { layoutIn, type SiteLayout } from './site-layout.js'

/** A kind of site. */
interface SiteKind {
  /** What people call it. */
  name: string
  /** The file by which it is known. */
  mark: RegExp
  /** What names the language of the originals in that file. */
  language?: RegExp
  /** Folders that texts may lie in, the likeliest first; `*` is any one. */
  folders?: readonly string[]
  /** Places that are always where the generator says, without endings. */
  places?: readonly { source: string; target: string }[]
}

const PLUGIN = 'i18n/{lang}/docusaurus-plugin-content'

/** The kinds of sites that `init` recognises. Another one is its record here. */
export const SITE_KINDS: readonly SiteKind[] = [
  {
    name: 'Docusaurus',
    mark: /^docusaurus\.config\.[cm]?[jt]s$/,
    language: /defaultLocale\s*:\s*['"]([\w-]+)/,
    places: [
      { source: 'docs/{document}', target: `${PLUGIN}-docs/current/{document}` },
      { source: 'blog/{document}', target: `${PLUGIN}-blog/{document}` },
      { source: 'src/pages/{document}', target: `${PLUGIN}-pages/{document}` },
    ],
  },
  {
    name: 'Hugo',
    mark: /^(?:hugo\.(?:toml|ya?ml|json)|(?:config\/_default\/)?(?:config|hugo)\.(?:toml|ya?ml|json)|archetypes\/default\.md)$/,
    language: /defaultContentLanguage["']?\s*[=:]\s*['"]?([\w-]+)/,
    folders: ['content'],
  },
  {
    name: 'Astro',
    mark: /^astro\.config\.[cm]?[jt]s$/,
    language: /defaultLocale\s*:\s*['"](?!root)([\w-]+)/,
    folders: ['src/content/docs', 'src/content/*', 'src/pages', 'src/content'],
  },
  {
    name: 'VitePress',
    mark: /^(?:docs\/)?\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/,
    language: /\blang\s*:\s*['"]([a-z]{2,3})/,
    folders: ['docs', ''],
  },
  {
    name: 'Eleventy',
    mark: /^(?:\.eleventy\.js|eleventy\.config\.[cm]?[jt]s)$/,
    folders: ['src/content', 'src', 'content', ''],
  },
  {
    name: 'MkDocs',
    mark: /^mkdocs\.ya?ml$/,
    language: /\bdefault_language\s*:\s*['"]?([\w-]+)/,
    folders: ['docs'],
  },
  {
    name: 'Jekyll',
    mark: /^_config\.ya?ml$/,
    language: /^(?:default_lang|lang|locale)\s*:\s*['"]?([a-z]{2,3})\b/m,
    folders: ['_i18n', '_*', ''],
  },
  { name: '', mark: /(?:)/, folders: ['content', 'docs', 'src', '*', '*/*', ''] },
]

/** A site that is there, and the config that fits it. */
export interface FoundSite {
  /** What people call its kind; empty for folders of no known one. */
  name: string
  config: Pick<Config, 'targets' | 'translations'> & { source: { language: string; files?: string } }
}

/**
 * Recognises a site with translations by its files.
 *
 * @param paths of all files, relative to the root
 * @param read gives the text of one of them
 * @param standard the language that originals are in where nothing says another one
 */
export function recogniseSite(
  paths: readonly string[],
  read: (path: string) => string,
  standard: string,
): FoundSite | undefined {
  for (const kind of SITE_KINDS) {
    const mark = paths.find(path => kind.mark.test(path))
    if (mark === undefined) continue
    const said = kind.language?.exec(read(mark))?.[1]
    const preferred = [...(said === undefined ? [] : [said]), standard, 'en']
    const layouts = kind.places ? fixed(kind.places, paths) : found(kind.folders ?? [], paths, preferred)
    if (layouts.length > 0) return { name: kind.name, config: configOf(layouts, said, standard) }
  }
  return undefined
}

/** The places of a generator that has both originals and translations there. */
function fixed(places: NonNullable<SiteKind['places']>, paths: readonly string[]): SiteLayout[] {
  const taken = new Set<string>()
  return places.flatMap(({ source, target }): SiteLayout[] => {
    const [before = '', behind = ''] = target.split('{lang}').map(part => part.replace('{document}', ''))
    const folder = source.replace('{document}', '')
    const texts = paths.filter(path => /\.mdx?$/.test(path))
    const originals = texts.filter(path => path.startsWith(folder))
    const translations = texts.filter(path => path.startsWith(before) && path.includes(behind))
    const tags = new Set(translations.map(path => path.slice(before.length).split('/')[0] as string))
    const isMixed = new Set([...originals, ...translations].map(path => path.slice(-3))).size > 1
    const ending = isMixed ? '{md,mdx}' : (originals[0]?.split('.').at(-1) ?? 'md')
    const place = { source: `${source}.${ending}`, target: `${target}.${ending}` }
    const names = originals.map(path => path.slice(folder.length).replace(/\.mdx?$/, ''))
    // What another place has under the same name would be the same document.
    const isFree = names.every(name => !taken.has(name))
    if (names.length === 0 || tags.size === 0 || !isFree) return []
    for (const name of names) taken.add(name)
    return [{ place, tags: [...tags].sort() }]
  })
}

/** The first folder in which translations lie; of several that a wildcard means, all. */
function found(
  folders: readonly string[],
  paths: readonly string[],
  preferred: readonly string[],
): SiteLayout[] {
  for (const folder of folders) {
    const layouts = foldersLike(folder, paths).flatMap(name => layoutIn(name, paths, preferred) ?? [])
    const [first] = layouts
    // What is named after a language in one of them is so in all, or else they are different things.
    const alike = layouts.filter(({ own }) => own === first?.own)
    if (alike.length > 0) return alike
  }
  return []
}

function foldersLike(folder: string, paths: readonly string[]): string[] {
  if (!folder.includes('*')) return [folder]
  const depth = folder.split('/').length
  const like = new RegExp(`^${folder.replaceAll('*', '[^/]*')}$`)
  const names = paths.map(path => path.split('/')).filter(parts => parts.length > depth)
  return [...new Set(names.map(parts => parts.slice(0, depth).join('/')))]
    .filter(name => like.test(name))
    .sort()
}

function configOf(
  layouts: readonly SiteLayout[],
  said: string | undefined,
  standard: string,
): FoundSite['config'] {
  const tags = [...new Set(layouts.flatMap(({ tags }) => tags))].sort()
  const own = layouts.find(({ own }) => own !== undefined)?.own
  // Where originals bear no name of a language, what is among the translations is not theirs.
  const free = [standard, 'en', 'de', 'fr'].find(language => !tags.includes(language)) ?? standard
  const language = languageTagOf(own ?? (said !== undefined && !tags.includes(said) ? said : free))
  const targets = tags.filter(tag => languageTagOf(tag) !== language)
  const renamed = targets.filter(tag => languageTagOf(tag) !== tag)
  const named = Object.fromEntries(renamed.map(tag => [languageTagOf(tag), tag]))
  const places = layouts.map(
    ({ place }): TranslationPlace => ({ ...place, ...(renamed.length > 0 && { tags: named }) }),
  )
  const config = { source: { language }, targets: targets.map(languageTagOf) }
  const [only, ...more] = places
  // Only where a folder names the language, the rest of the path is the name of the document.
  const isPlain = only?.source?.includes(`${own}/{document}`) && more.length === 0 && renamed.length === 0
  if (!only?.source || !isPlain) return { ...config, translations: places }
  const files = only.source.replace('{document}', '**/*')
  return { source: { language, files }, targets: config.targets, translations: only.target }
}
