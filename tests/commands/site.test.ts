import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { alignment, registry } from '../process.js'
import { article, GERMAN } from './article.js'

describe('export for a site', () => {
  test('i18next: a namespace for each document, the German beside the translations', async () => {
    const made = article()
    const { code, stdout, stderr } = await made.here([
      ...['export', 'streik', '--format', 'i18next', '--lang', 'ru,ar', '--out', made.path('locales/')],
    ])
    expect([code, stdout]).toEqual([0, ''])
    expect(readdirSync(made.path('locales')).sort()).toEqual(['ar', 'de', 'ru'])
    expect(made.json('locales/ru/streik.json')).toEqual({
      titel001: 'Забастовка',
      absatz01: 'Сначала цена.',
      punkte01: 'Первое требование\n\nВторое требование',
      punkte02: '$t(-, {"defaultValue":""})',
      schluss1: 'Конец.',
    })
    expect(Object.keys(made.json('locales/de/streik.json'))).toHaveLength(6)
    expect(stderr).toMatch(/corpus\/streik\.md:8 {2}falsch01 {2}ru {2}untranslated {2}the original is shown/)
    expect(stderr).toMatch(/absatz01 {2}ru {2}drifted {2}the translation is shown/)
    expect(stderr).toContain('untranslated: 6  drifted: 2')
  })

  test('one file goes to stdout; what is below a state does not', async () => {
    const args = ['export', 'streik', '--format', 'i18next', '--lang', 'en', '--min-state', 'final']
    const { stdout, stderr } = await article().here(args)
    expect(JSON.parse(stdout)).toEqual({ schluss1: 'English schluss1.' })
    expect(stderr).toContain('not approved: 5')
  })

  test('Markdown keeps the shape; what one translation has of several items goes to each', async () => {
    const args = ['export', 'streik', '--format', 'markdown', '--lang', 'ru']
    const { stdout } = await article().here(args)
    expect(stdout).toBe(`---
lang: ru
dir: ltr
translation:
  units: 6
  untranslated: 1
  unapproved: 0
  drifted: 1
---

# Забастовка

Сначала цена.

- Первое требование
- Второе требование

<span lang="de">Falsch!</span>

Конец.
`)
  })

  test.each([
    ['--missing', 'fail'],
    ['--drifted', 'fail'],
  ])('writes nothing where %s %s', async (option, value) => {
    const made = article()
    const out = made.path('out')
    const args = ['export', 'streik', '--format', 'markdown', '--lang', 'ru', option, value, '--out', out]
    const { code, stderr } = await made.here(args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`${option} fail`) })
    expect(existsSync(out)).toBe(false)
    expect(
      (await made.here(['export', 'streik', '--format', 'markdown', '--lang', 'en', option, value])).code,
    ).toBe(0)
  })

  test('refuses options that a form has no use for', async () => {
    const made = article()
    expect((await made.here(['export', '--format', 'po', '--missing', 'omit'])).code).toBe(2)
    expect((await made.here(['export', '--format', 'markdown', '--status', 'drifted'])).code).toBe(2)
  })
})

const HOSTILE = `Text mit <script>alert(1)</script>, [Falle](javascript:alert(1)) und <b onclick="x()">fett</b>.

<iframe src="https://example.org"></iframe><p onload="x()">Hinweis</p>

Siehe [den Streik](nord/kurz.md#ziel) und ![Bild](bilder/karte%201.svg) und ![fort](../../../etc/passwd).
`

describe('build', () => {
  const built = async (args: string[] = []) => {
    const made = article({
      'corpus/boese.md': HOSTILE,
      'corpus/bilder/karte 1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    })
    const outcome = await made.here(['build', made.path('web'), ...args])
    expect(outcome.code).toBe(0)
    return { made, ...outcome }
  }

  test('makes pages in all languages that lead to each other', async () => {
    const { made, stdout } = await built()
    expect(stdout).toBe('Wrote 17 files to web\n')
    const page = made.read('web/ar/nord/kurz.html')
    expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/)
    expect(page).toContain('<link rel="alternate" hreflang="ru" href="../../ru/nord/kurz.html">')
    expect(page).toContain('<link rel="alternate" hreflang="x-default" href="../../de/nord/kurz.html">')
    const names = [...page.matchAll(/<a [^>]*hreflang[^>]*>([^<]*)</g)].map(([, name]) => name)
    expect(names).toEqual(['Deutsch', 'English', 'русский', 'عربي'])
    expect(page).toContain('<span class="original" lang="de" dir="ltr">Kurz.</span>')
    for (const [, address = ''] of page.matchAll(/href="([^"]*)"/g))
      expect(existsSync(made.path(`web/ar/nord/${address}`))).toBe(true)
    expect(made.read('web/index.html')).toContain('<a href="de/nord/kurz.html">')
  })

  test('marks what falls short, and says how much', async () => {
    const { made } = await built()
    const page = made.read('web/ru/streik.html')
    expect(page).toMatch(
      /<span class="behind">Сначала цена\.<\/span><span class="mark" role="img" aria-label="[^"]+"/,
    )
    expect(page).toContain('Абзацы, которые пока на языке оригинала: 1 из 6.')
    expect(made.read('web/de/streik.html')).not.toMatch(/class="(?:mark|standing)"/)
  })

  test('lets nothing of a text run or load a script', async () => {
    const { made } = await built()
    const page = made.read('web/de/boese.html')
    expect(page).not.toMatch(/<script|javascript:|onclick|onload|<iframe/)
    expect(page).toContain('Hinweis')
    expect(page).toMatch(/http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;/)
  })

  test('leads to the pages of other documents, and takes images along', async () => {
    const { made, stderr } = await built()
    expect(made.read('web/de/boese.html')).toContain('href="nord/kurz.html#ziel"')
    expect(existsSync(made.path('web/en/bilder/karte 1.svg'))).toBe(true)
    expect(stderr).not.toContain('passwd')
  })

  test('keeps out what is not wanted', async () => {
    const { made } = await built(['streik', '--lang', 'en', '--min-state', 'final', '--missing', 'omit'])
    const page = made.read('web/en/streik.html')
    expect(page).toContain('English schluss1.')
    expect(page).not.toContain('titel001')
    expect(existsSync(made.path('web/ru'))).toBe(false)
  })
})

describe('a title in the front matter', () => {
  const built = async (source: string, entries: { source: string; target: string }[], config = {}) => {
    const made = article({
      'corpus/rad.md': source,
      'synopse.config.json': JSON.stringify({ targets: ['ar'], ...config }),
    })
    await made.run(['sync'])
    const { units } = await made.query<{ units: { id: string; text: string }[] }>('units', 'rad', '--json')
    for (const { source, target } of entries) {
      const id = units.find(({ text }) => text === source)?.id as string
      await made.run(['set', 'rad', id, 'ar'], { stdin: target })
    }
    expect((await made.here(['build', made.path('web'), 'rad'])).code).toBe(0)
    const [de = '', ar = ''] = ['de', 'ar'].map(
      language => /<main>([\s\S]*)<\/main>/.exec(made.read(`web/${language}/rad.html`))?.[1],
    )
    return { de, ar }
  }

  test('is the heading of the page, in its language', async () => {
    const source = '---\ntitle: Das Rad & die Mühle\n---\n\nEin Satz.\n\n## Später\n'
    const { de, ar } = await built(source, [{ source: 'Das Rad & die Mühle', target: 'العجلة' }])
    expect(de).toMatch(/^\s*<h1>Das Rad &#x26; die Mühle<\/h1>/)
    expect(ar).toMatch(/^\s*<h1>العجلة<\/h1>/)
    expect(de.match(/<h1/g)).toHaveLength(1)
  })

  test.each([
    ['TOML', '+++\ntitle = "Das Rad"\n+++\nEin Satz.\n'],
    ['JSON', '{\n  "title": "Das Rad"\n}\n\nEin Satz.\n'],
    ['YAML behind a byte order mark', '\uFEFF---\ntitle: Das Rad\n---\n\nEin Satz.\n'],
  ])('may be in %s, none of which is on the page', async (_, source) => {
    const { de, ar } = await built(source, [{ source: 'Das Rad', target: 'العجلة' }])
    expect(de).toMatch(/^\s*<h1>Das Rad<\/h1>\s*<p>Ein Satz.<\/p>\s*$/)
    expect(ar).toMatch(/^\s*<h1>العجلة<\/h1>\s*<p dir="ltr">/)
  })

  test('is marked like every text that is not translated', async () => {
    const { ar } = await built('---\ntitle: Das Rad\n---\n\nEin Satz.\n', [])
    expect(ar).toMatch(
      /^\s*<h1 dir="ltr"><span class="original" lang="de" dir="ltr">Das Rad<\/span><span class="mark"/,
    )
  })

  test('is the original in every language where it is none of the units', async () => {
    const { ar } = await built('---\ntitle: Das Rad\n---\n\nEin Satz.\n', [], { frontMatter: [] })
    expect(ar).toMatch(/^\s*<h1 dir="ltr"><span class="original" lang="de" dir="ltr">Das Rad<\/span><\/h1>/)
  })

  test.each([
    ['a heading of its own', '# Das alte Rad'],
    ['one below its text', 'Ein Satz.\n\n# Das alte Rad'],
    ['one in HTML', '<h1>Das alte Rad</h1>'],
  ])('is none where the text has %s', async (_, text) => {
    const { de } = await built(`---\ntitle: Das Rad\n---\n\n${text}\n`, [])
    expect(de.match(/<h1/g)).toHaveLength(1)
    expect(de).toContain('Das alte Rad')
  })
})

test('an original that stands in is set in its direction as a block', async () => {
  const made = article({
    'corpus/rad.md':
      '# Das Rad\n\nEin Satz.\n\n- Punkt\n  - darin\n\n| A | B |\n| - | - |\n| c | d |\n\n> Zitat[^1]\n\n[^1]: Note.\n',
    'synopse.config.json': JSON.stringify({ targets: ['ar', 'ru'] }),
  })
  await made.run(['sync'])
  await made.here(['build', made.path('web'), 'rad'])
  const page = made.read('web/ar/rad.html')
  const original = '<span class="original" lang="de" dir="ltr">'
  for (const [before, text] of [
    ['<h1 dir="ltr">', 'Das Rad'],
    ['<p dir="ltr">', 'Ein Satz.'],
    ['<li><div dir="ltr">', 'Punkt'],
    ['<li><div dir="ltr">', 'darin'],
    ['<th dir="ltr">', 'A'],
    ['<td dir="ltr">', 'd'],
    ['<p dir="ltr">', 'Zitat'],
    ['<p dir="ltr">', 'Note.'],
  ] as const)
    expect(page.replaceAll(/>\s+</g, '><')).toContain(`${before}${original}${text}`)
  // The marks say what they say in the language of the page.
  expect(page).toMatch(/<\/span><span class="mark" role="img" aria-label="[^"]*[\u0600-\u06ff]/)
  expect(made.read('web/de/rad.html')).not.toMatch(/<main>[\s\S]* dir="ltr"/)
})

test('a document whose name needs care has a page', async () => {
  const made = article({
    'corpus/50 % & mehr.md': GERMAN,
    'alignments/50 % & mehr/de.json': registry('50 % & mehr', []),
    'alignments/50 % & mehr/en.json': alignment('50 % & mehr', 'en', []),
  })
  await made.here(['build', made.path('web')])
  expect(existsSync(made.path('web/en/50 % & mehr.html'))).toBe(true)
  expect(made.read('web/en/index.html')).toContain('href="../en/50%20%25%20%26%20mehr.html"')
})
