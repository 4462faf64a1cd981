import { describe, expect, test } from '@jest/globals'
import type { TranslationPlace } from '../../src/config/config.js'
import { originalsOf } from '../../src/config/originals.js'
import { parseConfig } from '../../src/config/parse.js'
import { isPathPattern } from '../../src/config/path-pattern.js'
import { translationFiles } from '../../src/config/translations.js'
import type { SynopseError } from '../../src/errors.js'

const parsed = (config: object) => parseConfig(JSON.stringify(config), 'synopse.config.json', [])

function faults(config: object): string[] {
  try {
    parsed(config)
    return []
  } catch (error) {
    return (error as SynopseError).faults.map(({ key, args }) => [key, args.path].filter(Boolean).join(' '))
  }
}

/** What paths are: `o a` is the original of a, `en a` its English translation, `(fr) a` one into a language that is not there. */
function said(config: object, path: string): string {
  const read = parsed({ targets: ['en', 'pt'], ...config })
  const [originals, files] = [originalsOf(read), translationFiles(read)]
  if (originals.isOriginal(path)) return `o ${originals.documentAt(path)}`
  const file = files.read(path)
  if (!file) return ''
  return `${{ target: file.kind === 'target' ? file.language : '', source: 'source', other: `(${file.kind === 'other' ? file.tag : ''})` }[file.kind]} ${file.document}`
}

const plain = { source: { files: 'content/de/**/*.md' }, translations: 'content/{lang}/{document}.md' }
const list = (...translations: TranslationPlace[]) => ({ translations })
const hugo = list({ source: 'content/{document}.md', target: 'content/{document}.{lang}.md' })
const jekyll = list({ source: '_articles/{document}.md', target: '_articles/{lang}/{document}.md' })
const bundles = list({ source: 'blog/{document}/index.md', target: 'blog/{document}/index.{lang}.md' })
const docusaurus = list(
  {
    source: 'docs/{document}.{md,mdx}',
    target: 'i18n/{lang}/docusaurus-plugin-content-docs/current/{document}.{md,mdx}',
    tags: { pt: 'pt-BR' },
  },
  { source: 'blog/{document}.md', target: 'i18n/{lang}/docusaurus-plugin-content-blog/{document}.md' },
)
/** English without a language in its paths, the originals and all others with one. */
const bare = list(
  { source: '_notes/de/{document}.md', target: '_notes/{document}.md', language: 'en' },
  { source: '_notes/de/{document}.md', target: '_notes/{lang}/{document}.md' },
)
const alone = list({ source: '{document}.de.md', target: '{document}.md', language: 'en' })
const inside = list({ source: 'docs/{document}.md', target: 'docs/english/{document}.md', language: 'en' })

describe('a path is', () => {
  test.each<[object, string, string]>([
    [plain, 'content/de/a/b.md', 'o a/b'],
    [plain, 'content/en/a/b.md', 'en a/b'],
    [plain, 'content/fr/a.md', '(fr) a'],
    [plain, 'content/posts/a.md', ''],
    [plain, 'content/en/a.txt', ''],
    [hugo, 'content/a.md', 'o a'],
    [hugo, 'content/a.en.md', 'en a'],
    [hugo, 'content/v1.2/a.en.md', 'en v1.2/a'],
    [hugo, 'content/version-1.2.md', 'o version-1.2'],
    [hugo, 'content/a.fr.md', '(fr) a'],
    [hugo, 'content/a.zh-Hant.md', '(zh-Hant) a'],
    [hugo, 'content/a.de.md', 'source a'],
    [jekyll, '_articles/a.md', 'o a'],
    [jekyll, '_articles/en/a.md', 'en a'],
    [jekyll, '_articles/es/a.md', '(es) a'],
    [jekyll, '_articles/parts/a.md', 'o parts/a'],
    [jekyll, '_articles/new/a.md', 'o new/a'],
    [jekyll, '_articles/zh-hans/a.md', '(zh-hans) a'],
    [bundles, 'blog/2024/a/index.md', 'o 2024/a'],
    [bundles, 'blog/2024/a/index.en.md', 'en 2024/a'],
    [docusaurus, 'docs/a.mdx', 'o a'],
    [docusaurus, 'blog/b.md', 'o b'],
    [docusaurus, 'i18n/pt-BR/docusaurus-plugin-content-docs/current/a.mdx', 'pt a'],
    [docusaurus, 'i18n/pt/docusaurus-plugin-content-docs/current/a.mdx', '(pt) a'],
    [docusaurus, 'i18n/pt/docusaurus-plugin-content-blog/b.md', 'pt b'],
    [list({ source: 'de/{document}.md', target: '{lang}/{document}.md' }), 'de/a.md', 'o a'],
    [list({ source: '{lang}/{document}.md', target: '{lang}/{document}.md' }), 'de/a.md', 'o a'],
    [list({ source: 'de/{document}.md', target: '{lang}/{document}.{lang}.md' }), 'en/a.pt.md', ''],
    [list({ source: 'de/{document}.md', target: '{lang}/{document}.{lang}.md' }), 'en/a.en.md', 'en a'],
    [bare, '_notes/de/a.md', 'o a'],
    [bare, '_notes/a.md', 'en a'],
    [bare, '_notes/pt/a.md', 'pt a'],
    [bare, '_notes/fr/a.md', '(fr) a'],
    [bare, '_notes/new/a.md', 'en new/a'],
    [bare, '_notes/de/new/a.md', 'o new/a'],
    [alone, 'a.de.md', 'o a'],
    [alone, 'b/a.md', 'en b/a'],
    [inside, 'docs/a.md', 'o a'],
    [inside, 'docs/english/a.md', 'en a'],
    [list({ source: 'de/{document}.md', target: '{document}.md', language: 'fr' }), 'a.md', '(fr) a'],
    // Nothing hidden, nothing that leads out.
    [plain, 'content/en/.a.md', ''],
    [plain, 'content/en/../a.md', ''],
    [plain, 'content/en/a\\b.md', ''],
    [plain, 'content/en//a.md', ''],
    [plain, 'content/__proto__/a.md', ''],
    [plain, 'content/en/__proto__.md', 'en __proto__'],
    [plain, 'content/en/a\n.md', ''],
  ])('%j: %s', (config, path, expected) => expect(said(config, path)).toBe(expected))
})

test('of a document that is known, the place of its original says where its translations are', () => {
  const files = translationFiles(parsed({ targets: ['pt'], ...docusaurus }))
  const docs = 'i18n/pt-BR/docusaurus-plugin-content-docs/current/a'
  const blog = 'i18n/pt/docusaurus-plugin-content-blog/a.md'
  expect(files.pathsOf('a', 'pt')).toEqual([`${docs}.md`, `${docs}.mdx`, blog])
  expect(files.pathsOf('a', 'pt', 'docs/a.md')).toEqual([`${docs}.md`, `${docs}.mdx`])
  expect(files.pathsOf('a', 'pt', 'blog/a.md')).toEqual([blog])
})

test('a place of one language comes before those of all', () => {
  const read = parsed({ targets: ['en', 'pt'], ...bare })
  const files = translationFiles(read)
  expect(files.pathsOf('a', 'en')).toEqual(['_notes/a.md', '_notes/en/a.md'])
  expect(files.pathsOf('a', 'pt')).toEqual(['_notes/pt/a.md'])
  expect(originalsOf(read).globs).toEqual(['_notes/de/**/*.md'])
})

test('originals lie where the patterns say', () => {
  const originals = originalsOf(parsed(docusaurus))
  expect(originals).toMatchObject({ folders: ['docs', 'blog'], endings: ['.md', '.mdx'] })
  expect(originals.pathsOf('a/b')).toEqual(['docs/a/b.md', 'docs/a/b.mdx', 'blog/a/b.md'])
})

test.each([
  ['content/{lang}/{document}.md', true],
  ['{document}.{lang}.{md,mdx}', true],
  ['content/{document}', false],
  ['content/{lang}.md', false],
  ['{document}/{document}.md', false],
  ['content/{lang}{document}.md', false],
  ['content/*/{document}.md', false],
  ['content/{language}/{document}.md', false],
])('%s is a pattern: %s', (text, expected) => expect(isPathPattern(text)).toBe(expected))

test.each<[object, string[]]>([
  [{ translations: 'a/{document}.md' }, ['config.translations translations']],
  [{ translations: '../{lang}/{document}.md' }, ['config.relative translations']],
  [
    list({ source: 'de/{document}.md', target: '{lang}/{document}.md', language: 'en' }),
    ['config.twoLanguages translations.0.language'],
  ],
  [
    list({ source: 'de/{document}.md', target: 'en/*.md', language: 'en' }),
    ['config.translations translations.0.target'],
  ],
  [list({ target: '{document}.md', language: 'en' }), ['config.missing translations.0.source']],
  [{ translations: [] }, ['config.expected translations']],
  [{ translations: [{ target: 'a/{document}.md' }] }, ['config.translations translations.0.target']],
  [list({ source: 'a/*.md', target: '{lang}/{document}.md' }), ['config.originals translations.0.source']],
  [list({ target: '{lang}/{document}.md', tags: { en: 'a/b' } }), ['config.pathTag translations.0.tags.en']],
  [list({ target: '{lang}/{document}.md', tags: { en: '..' } }), ['config.pathTag translations.0.tags.en']],
  [{ source: { files: 'a/*.md' }, ...hugo }, ['config.twoSources']],
  [
    list({ source: 'a/{document}.md', target: 'b/{lang}/{document}.md' }, { target: '{lang}/{document}.md' }),
    ['config.missing translations.1.source'],
  ],
  [
    { translations: [{ target: '{lang}/{document}.md', tag: {} }] },
    ['config.unknownKeyNear translations.0.tag'],
  ],
])('what is wrong with %j', (config, expected) => expect(faults(config)).toEqual(expected))
