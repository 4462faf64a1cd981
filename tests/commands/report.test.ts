import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { thorough } from '../tools.js'
import { article } from './article.js'
import { RU, railway, swapped, unit } from './railway.js'

const HOSTILE = 'Text mit <script>alert(1)</script> und \u202Everdreht.\n'

test('report: one page that loads nothing, with each row under its address', async () => {
  const made = article({ 'corpus/boese.md': HOSTILE })
  const { code, stderr } = await made.here(['report', '--out', made.path('seite.html')])
  expect([code, stderr]).toEqual([0, 'wrote seite.html\n'])
  const page = made.read('seite.html')
  expect(page).toContain('id="streik/absatz01"')
  expect(page).toContain('Am Anfang stand <del>ein</del><ins>der</ins> Preis.')
  expect(page).not.toMatch(/<script>alert|\u202E|(?:src|href)="(?!#)/)
  expect(page).toContain('⟨U+202E⟩')
  expect(page.match(/<script/g)).toHaveLength(1)
})

test('report: only the languages that are asked for', async () => {
  const made = article()
  await made.here(['report', 'streik', '--lang', 'ru', '--out', made.path('seite.html')])
  const page = made.read('seite.html')
  expect(page).toContain('Забастовка')
  expect(page).not.toContain('English titel001')
  expect(page).not.toContain('nord/kurz')
})

test('report: what is misaligned, with the evidence and where it belongs', async () => {
  const made = railway({ ru: swapped(RU, 4, 5) })
  await made.here(['report', '--out', made.path('seite.html')])
  const page = made.read('seite.html')
  expect(page).toMatch(new RegExp(`id="bahn/${unit(4)}" class="row [^"]*misaligned-0[^"]*code-misaligned-0`))
  expect(page).toContain(`Seems to be swapped with the translation of ¶5 (${unit(5)})`)
  expect(page).toMatch(/Numbers only in the German: <?[^<]*12/)
})

/** What is in a folder, by the names below it. */
function filesIn(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = found.map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map(path => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}

const pagesIn = (folder: string) =>
  Object.keys(filesIn(folder))
    .filter(name => name.startsWith('documents/'))
    .sort()

const HOSTILE_IDS = [
  'x" onclick="alert(8)',
  '<script>alert(1)</script>/b',
  'a..b/c..',
  'نص',
  'nord/kurz ',
  'NORD/KURZ',
  'index',
  'con',
  'mit\u202Everdreht',
]

const hostileIds = () =>
  article(Object.fromEntries(HOSTILE_IDS.map(id => [`corpus/${id}.md`, `Text von ${id.length}.\n`])))

describe('report, into a folder', () => {
  test('an index page, and a page for each document that leads back to it', async () => {
    const made = article({ 'corpus/boese.md': HOSTILE })
    const { code, stderr } = await made.here(['report', '--out', made.path('stand')])
    expect([code, stderr]).toEqual([0, 'wrote stand/index.html and a page for each document (3)\n'])
    const { 'index.html': index = '', ...pages } = filesIn(made.path('stand'))
    const links = [...index.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)
    expect(links.sort()).toEqual(Object.keys(pages).sort())
    expect(links.join(' ')).toMatch(
      /^documents\/boese-\w{16}\.html documents\/nord-kurz-\w{16}\.html documents\/streik-\w{16}\.html$/,
    )
    const page = pages[links[2] as string]
    expect(page).toContain('id="streik/absatz01"')
    expect(page).toContain('href="../index.html"')
    expect(page).not.toContain('nord/kurz')
    for (const text of [index, ...Object.values(pages)]) {
      expect(text).not.toMatch(/<script>alert|\u202E|src="|href="(?!#|documents\/|\.\.\/index\.html")/)
      expect(text.match(/<script/g)).toHaveLength(1)
      expect(text).toContain('http-equiv="Content-Security-Policy"')
    }
  })

  test('the index counts what was found, by severity and code, and what each document wants', async () => {
    const made = article()
    await made.here(['report', '--out', made.path('stand/')])
    const index = made.read('stand/index.html')
    const { stdout } = await made.here(['check', '--json'])
    const { summary, findings } = JSON.parse(stdout) as {
      summary: { error: number; warning: number }
      findings: { code: string; document: string; severity: string }[]
    }
    expect(summary.error + summary.warning).toBe(findings.length)
    for (const code of new Set(findings.map(({ code }) => code))) {
      const [, severity, number] =
        new RegExp(`<code>${code}</code></th><td>(\\w+)</td><td[^>]*>(\\d+)</td>`).exec(index) ?? []
      const same = findings.filter(found => found.code === code && found.severity === severity)
      expect({ code, number: Number(number) }).toEqual({ code, number: same.length })
    }
    expect(index).toMatch(/<tr data-document="streik" class="[^"]*\bdrifted-1\b/)
    expect(index).toMatch(/<tr data-document="nord\/kurz" class="(?![^"]*drifted)[^"]*untranslated/)
  })

  test.each([
    ['a folder that is there', 'web.html', true],
    ['a name without the ending of a page', 'web', false],
    ['a name with a separator', 'web.html/', false],
  ])('%s is a folder', async (_what, out, isThere) => {
    const made = article(isThere ? { [`${out}/CNAME`]: 'example.org' } : {})
    const target = `${made.root}/${out}`
    expect((await made.here(['report', '--out', target])).code).toBe(0)
    expect(pagesIn(target)).toHaveLength(2)
    if (isThere) expect(made.read(`${out}/CNAME`)).toBe('example.org')
  })

  test('a page of a document that is gone goes, too; what is not ours stays, and is never overwritten', async () => {
    const made = article({ 'corpus/boese.md': HOSTILE })
    const out = made.path('web')
    await made.here(['report', '--out', out])
    const [boese = '', ...others] = pagesIn(out)
    made.write('web/documents/fremd-0123456789abcdef.html', '<p>Von Hand.')
    made.write('web/documents/notiz.txt', 'x')
    rmSync(made.path('corpus/boese.md'))
    await made.here(['report', 'streik', '--out', out])
    expect(pagesIn(out)).toContain(boese)
    await made.here(['report', '--out', out])
    expect(pagesIn(out)).toEqual(
      ['documents/fremd-0123456789abcdef.html', 'documents/notiz.txt', ...others].sort(),
    )
    made.write(`web/${others[0]}`, '<p>Von Hand.')
    const { code, stderr } = await made.here(['report', '--out', out])
    expect([code, stderr]).toEqual([2, expect.stringContaining(`web/${others[0]}`)])
    expect(made.read(`web/${others[0]}`)).toBe('<p>Von Hand.')
  })

  test('ids that a disk or a page does not take have pages of their own', async () => {
    const made = hostileIds()
    expect((await made.here(['report', '--out', made.path('web')])).code).toBe(0)
    const pages = pagesIn(made.path('web'))
    expect(pages).toHaveLength(HOSTILE_IDS.length + 2)
    for (const page of pages) expect(page).toMatch(/^documents\/(?:[a-z0-9-]+-)?[0-9a-f]{16}\.html$/)
    expect(made.read('web/index.html')).not.toMatch(/<script>alert|<[a-z][^<>]*\sonclick|\u202E/)
  })

  test('parts have the pages of the whole, and their folders can be laid into one', async () => {
    const made = hostileIds()
    await made.here(['report', '--out', made.path('whole')])
    const whole = filesIn(made.path('whole'))
    const together: Record<string, string> = {}
    for (const index of [1, 2, 3]) {
      const out = made.path(`part${index}`)
      expect((await made.here(['report', '--shard', `${index}/3`, '--out', out])).code).toBe(0)
      const files = filesIn(out)
      const twice = Object.keys(files).filter(name => name in together)
      expect(twice).toEqual(index === 1 ? [] : ['index.html'])
      if (index > 1) expect(files['index.html']).toBe(together['index.html'])
      for (const [name, text] of Object.entries(files))
        together[name] = text.replaceAll(`../part-${index}.html`, '../index.html')
    }
    const pagesOf = (files: Record<string, string>) =>
      Object.entries(files).filter(([name]) => name.startsWith('documents/'))
    expect(Object.fromEntries(pagesOf(together))).toEqual(Object.fromEntries(pagesOf(whole)))
    for (const name of ['part-1.html', 'part-2.html', 'part-3.html'])
      expect(together['index.html']).toContain(`href="${name}"`)
  })

  thorough(
    'more than a page has room for are a folder, where nobody says otherwise',
    async () => {
      const made = article(
        Object.fromEntries(Array.from({ length: 199 }, (_, at) => [`corpus/n${at}.md`, `Text ${at}.\n`])),
      )
      const run = (...args: string[]) => made.here(['report', '--lang', 'en', ...args])
      const { code, stderr } = await run()
      expect([code, stderr]).toEqual([0, expect.stringContaining('More than 200 documents')])
      expect(pagesIn(made.path('synopse-report'))).toHaveLength(201)
      expect((await run('--out', 'seite.html')).stderr).toBe('wrote seite.html\n')
      expect(made.read('seite.html').match(/<section class="document"/g)).toHaveLength(201)
      rmSync(made.path('corpus/n0.md'))
      expect((await run()).stderr).toBe('wrote synopse-report.html\n')
    },
    120_000,
  )
})
