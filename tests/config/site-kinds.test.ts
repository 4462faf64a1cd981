import { expect, test } from '@jest/globals'
import { parseConfig } from '../../src/config/parse.js'
import { recogniseSite } from '../../src/config/site-kinds.js'

type Expected = ReturnType<typeof recogniseSite>

/** Files of a site, some with a text, and the config that fits it. */
const SITES: Record<string, { files: Record<string, string>; found: Expected }> = {
  'Hugo, a folder for each language': {
    files: {
      'hugo.toml': "defaultContentLanguage = 'de'",
      'content/de/a.md': '',
      'content/de/b/c.md': '',
      'content/en/a.md': '',
      'content/ru/b/c.md': '',
    },
    found: {
      name: 'Hugo',
      config: {
        source: { language: 'de', files: 'content/de/**/*.md' },
        targets: ['en', 'ru'],
        translations: 'content/{lang}/{document}.md',
      },
    },
  },
  'Hugo, by file name': {
    files: {
      'config.toml': '',
      'content/a.md': '',
      'content/posts/b/index.md': '',
      'content/posts/b/index.ru.md': '',
      'content/a.en.md': '',
    },
    found: {
      name: 'Hugo',
      config: {
        source: { language: 'de' },
        targets: ['en', 'ru'],
        translations: [{ source: 'content/{document}.md', target: 'content/{document}.{lang}.md' }],
      },
    },
  },
  'Hugo, all by file name': {
    files: { 'config.yaml': 'defaultContentLanguage: en', 'content/a.en.md': '', 'content/a.fr.md': '' },
    found: {
      name: 'Hugo',
      config: {
        source: { language: 'en' },
        targets: ['fr'],
        translations: [{ source: 'content/{document}.en.md', target: 'content/{document}.{lang}.md' }],
      },
    },
  },
  Jekyll: {
    files: {
      '_config.yml': 'lang: en\n',
      '_articles/a.md': '',
      '_articles/de/a.md': '',
      '_articles/zh-hans/a.md': '',
      'README.md': '',
    },
    found: {
      name: 'Jekyll',
      config: {
        source: { language: 'en' },
        targets: ['de', 'zh-Hans'],
        translations: [
          {
            source: '_articles/{document}.md',
            target: '_articles/{lang}/{document}.md',
            tags: { 'zh-Hans': 'zh-hans' },
          },
        ],
      },
    },
  },
  Docusaurus: {
    files: {
      'docusaurus.config.ts': "i18n: { defaultLocale: 'en', locales: ['en', 'pt-BR'] }",
      'docs/a.mdx': '',
      'docs/b.md': '',
      'blog/c.md': '',
      'i18n/pt-BR/docusaurus-plugin-content-docs/current/a.mdx': '',
      'i18n/pt-BR/docusaurus-plugin-content-blog/c.md': '',
    },
    found: {
      name: 'Docusaurus',
      config: {
        source: { language: 'en' },
        targets: ['pt-BR'],
        translations: [
          {
            source: 'docs/{document}.{md,mdx}',
            target: 'i18n/{lang}/docusaurus-plugin-content-docs/current/{document}.{md,mdx}',
          },
          {
            source: 'blog/{document}.md',
            target: 'i18n/{lang}/docusaurus-plugin-content-blog/{document}.md',
          },
        ],
      },
    },
  },
  Starlight: {
    files: {
      'astro.config.mjs': "defaultLocale: 'root', locales: { root: { lang: 'en' } }",
      'src/content/docs/a.mdx': '',
      'src/content/docs/de/a.mdx': '',
      'src/content/docs/ja/a.mdx': '',
    },
    found: {
      name: 'Astro',
      config: {
        source: { language: 'en' },
        targets: ['de', 'ja'],
        translations: [
          { source: 'src/content/docs/{document}.mdx', target: 'src/content/docs/{lang}/{document}.mdx' },
        ],
      },
    },
  },
  VitePress: {
    files: {
      'docs/.vitepress/config.mts': "locales: { root: { lang: 'en-US' } }",
      'docs/guide/a.md': '',
      'docs/ru/guide/a.md': '',
    },
    found: {
      name: 'VitePress',
      config: {
        source: { language: 'en' },
        targets: ['ru'],
        translations: [{ source: 'docs/{document}.md', target: 'docs/{lang}/{document}.md' }],
      },
    },
  },
  Eleventy: {
    files: { 'eleventy.config.js': '', 'src/en/a.md': '', 'src/es/a.md': '' },
    found: {
      name: 'Eleventy',
      config: {
        source: { language: 'en', files: 'src/en/**/*.md' },
        targets: ['es'],
        translations: 'src/{lang}/{document}.md',
      },
    },
  },
  MkDocs: {
    files: { 'mkdocs.yml': 'default_language: en', 'docs/index.md': '', 'docs/index.fr.md': '' },
    found: {
      name: 'MkDocs',
      config: {
        source: { language: 'en' },
        targets: ['fr'],
        translations: [{ source: 'docs/{document}.md', target: 'docs/{document}.{lang}.md' }],
      },
    },
  },
  'plain folders': {
    files: { 'texte/de/a.md': '', 'texte/ar/a.md': '', LICENSE: '' },
    found: {
      name: '',
      config: {
        source: { language: 'de', files: 'texte/de/**/*.md' },
        targets: ['ar'],
        translations: 'texte/{lang}/{document}.md',
      },
    },
  },
  'no translations': {
    files: { 'hugo.toml': '', 'content/a.md': '', 'content/go/b.md': '' },
    found: undefined,
  },
  'a folder that is called like a language': {
    files: { 'docs/it/router.md': '', 'docs/hr/leave.md': '' },
    found: undefined,
  },
  nothing: { files: {}, found: undefined },
}

test.each(Object.entries(SITES))('%s', (_, { files, found }) => {
  const site = recogniseSite(Object.keys(files), path => files[path] ?? '', 'de')
  expect(site).toEqual(found)
  if (site) expect(parseConfig(JSON.stringify(site.config), '', [])).toMatchObject(site.config)
})
