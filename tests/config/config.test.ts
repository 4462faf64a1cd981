import { describe, expect, test } from '@jest/globals'
import { originalsOf } from '../../src/config/originals.js'
import { DEFAULTS, parseConfig } from '../../src/config/parse.js'
import { bytesOf } from '../../src/config/size.js'
import { SYNTAX_NAMES } from '../../src/document/syntax/index.js'
import { SynopseError } from '../../src/errors.js'

const CODES = ['drifted', 'untranslated']

function faults(config: unknown): string[] {
  try {
    parseConfig(JSON.stringify(config), 'synopse.config.json', CODES)
    return []
  } catch (error) {
    if (!(error instanceof SynopseError)) throw error
    return error.faults.map(({ key, args }) =>
      [key, args.path ?? args.language, args.near].filter(Boolean).join(' '),
    )
  }
}

test('every key has its default', () => {
  expect(parseConfig('{}', '', CODES)).toEqual({
    source: { language: 'de', files: 'corpus/**/*.md' },
    targets: ['en', 'ru', 'ar'],
    alignments: 'alignments',
    frontMatter: ['title', 'description'],
    attributes: ['alt', 'alt-text', 'title', 'aria-label', 'caption', 'label'],
    definitions: ['title'],
    code: 'none',
    lineEnds: 'auto',
    syntaxes: SYNTAX_NAMES,
    checks: {},
    overrides: [],
    suppressions: [],
    baseline: 'synopse-baseline.json',
    glossary: 'glossary.json',
    memory: 'memory',
    maxFileSize: '16 MB',
  })
  expect(DEFAULTS).toEqual(parseConfig('{}', '', CODES))
})

describe('faults', () => {
  const cases: [name: string, config: unknown, faults: string[]][] = [
    ['an unknown key, with the nearest one', { target: ['en'] }, ['config.unknownKeyNear target targets']],
    ['an unknown key that is near to none', { xyz: 1 }, ['config.unknownKey xyz']],
    ['an unknown key inside', { source: { lang: 'de' } }, ['config.unknownKey source.lang']],
    [
      'an unknown check',
      { checks: { driffted: 'error' } },
      ['config.unknownCheckNear checks.driffted drifted'],
    ],
    [
      'an unknown check in an override',
      { overrides: [{ checks: { foo: 'off' } }] },
      ['config.unknownCheck overrides.0.checks.foo'],
    ],
    ['a severity that there is not', { checks: { drifted: 'fatal' } }, ['config.setting checks.drifted']],
    [
      'a negative max',
      { checks: { drifted: ['error', { max: -1 }] } },
      ['config.expected checks.drifted.1.max'],
    ],
    ['a wrong type', { targets: 'en' }, ['config.expected targets']],
    ['no language tag', { targets: ['english'] }, ['config.language targets.0']],
    ['a language twice', { targets: ['en', 'en'] }, ['config.twice targets']],
    ['the original as a target', { targets: ['de'] }, ['config.sourceIsTarget de']],
    ['a path out of the project', { alignments: '../x' }, ['config.relative alignments']],
    ['an absolute path', { source: { files: '/etc/*.md' } }, ['config.relative source.files']],
    [
      'an ending of several that is empty',
      { source: { files: 'corpus/**/*.{md,}' } },
      ['config.files source.files'],
    ],
    ['a single ending in braces', { source: { files: 'corpus/**/*.{md}' } }, ['config.files source.files']],
    [
      'endings that are patterns',
      { source: { files: 'corpus/**/*.{md,m*}' } },
      ['config.files source.files'],
    ],
    [
      'an empty pattern',
      { overrides: [{ documents: [''], checks: {} }] },
      ['config.glob overrides.0.documents.0'],
    ],
    [
      'names of fields that cannot be',
      { frontMatter: ['', 'a..b', '.a', 'a.', ' a', 'a .b', 'a.b c', 'Kurz und gut', 5] },
      [0, 1, 2, 3, 4, 5]
        .map(index => `config.field frontMatter.${index}`)
        .concat('config.expected frontMatter.8'),
    ],
    ['no size', { maxFileSize: 'big' }, ['config.size maxFileSize']],
    [
      'a suppression without code and reason',
      { suppressions: [{}] },
      ['config.missing suppressions.0.code', 'config.missing suppressions.0.reason'],
    ],
    [
      'a suppression with a blank reason, an unknown code and an unknown key',
      {
        suppressions: [
          { code: 'drifted', reason: 'r' },
          { code: 'driftd', reason: ' \n', document: [] },
        ],
      },
      [
        'config.reason suppressions.1.reason',
        'config.unknownCheckNear suppressions.1.code drifted',
        'config.unknownKeyNear suppressions.1.document documents',
      ],
    ],
    [
      'suppressions that are none',
      { suppressions: ['drifted', { code: 5, reason: 'r', documents: [''], languages: ['x'], units: [''] }] },
      [
        'config.expected suppressions.0',
        'config.expected suppressions.1.code',
        'config.expected suppressions.1.units.0',
        'config.glob suppressions.1.documents.0',
        'config.language suppressions.1.languages.0',
      ],
    ],
    ['an override without checks', { overrides: [{}] }, ['config.missing overrides.0.checks']],
    [
      'all at once',
      { target: [], maxFileSize: '', checks: { x: 'off' } },
      ['config.size maxFileSize', 'config.unknownKeyNear target targets', 'config.unknownCheck checks.x'],
    ],
  ]
  test.each(cases)('%s', (_, config, expected) => expect(faults(config).sort()).toEqual(expected.sort()))
})

test.each(['[]', 'null', '"x"', '5'])('%s is no config', text => {
  expect(() => parseConfig(text, 'f', CODES)).toThrow('config.noObject')
})

test('paths are brought into one form', () => {
  const config = parseConfig('{"alignments":"./a//b/","source":{"files":"./corpus/*.md"}}', '', CODES)
  expect([config.alignments, config.source.files]).toEqual(['a/b', 'corpus/*.md'])
})

test.each([
  ['corpus/**/*.md', ['.md']],
  ['docs/*.mdx', ['.mdx']],
  ['*.{md,mdx}', ['.md', '.mdx']],
  ['docs/{a,b}/**/*.{mdx,markdown,md,mdx}', ['.mdx', '.markdown', '.md']],
])('the endings of %s', (files, endings) => {
  const config = parseConfig(JSON.stringify({ source: { files } }), '', CODES)
  expect(originalsOf(config).endings).toEqual(endings)
})

test.each([
  ['16 MB', 16 * 1024 ** 2],
  ['1.5kb', 1536],
  ['7 B', 7],
  ['MB', undefined],
  ['16', undefined],
])('%s', (size, bytes) => expect(bytesOf(size)).toBe(bytes))
