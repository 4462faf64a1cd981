import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { project, type TestProject } from '../process.js'
import { article } from './article.js'

const PAGE = `English
русский
عربي
Streik im Westen
von Anna Beispiel
Am 16. Dezember 2011 schoss die Polizei auf Streikende in der Stadt Schanaosen im Westen des Landes.
30. September: Der Streik dauert nun schon vier Monate, und niemand verhandelt mit den Arbeitern.
1. Oktober: *Niemand weiß, wie es weitergeht, denn die Firma schweigt zu allen Forderungen.
•  Erste Forderung: höhere Löhne für alle Beschäftigten
•  Zweite Forderung: Anerkennung der Gewerkschaft
`

interface Units {
  units: { id: string; kind: string; text: string }[]
}

test('page text becomes a document: told, kept, and nothing the second time', async () => {
  const made = project({ 'seite.txt': PAGE })
  const first = await made.here(['add', 'seite.txt', '--as', '2011/streik'])
  expect(first.code).toBe(0)
  expect(first.stdout).toMatch(/Cut lines 1–3 \(language selector\)/)
  expect(first.stdout).toContain('lists en, ru, ar, the same as the config')
  expect(first.stdout).toMatch(/Wrote corpus\/2011\/streik\.md: \d+ units/)
  const { units } = await made.query<Units>('units', '2011/streik', '--json')
  expect(units.map(({ kind, text }) => `${kind}: ${text.slice(0, 20)}`)).toEqual(
    expect.arrayContaining([
      'heading: Streik im Westen',
      'paragraph: 30. September: Der S',
      'paragraph: 1. Oktober: *Niemand',
      'list-item: Erste Forderung: höh',
    ]),
  )
  const path = 'corpus/2011/streik.md'
  const [text, time] = [made.read(path), made.age(path)]
  const second = await made.here(['add', 'seite.txt', '--as', '2011/streik'])
  expect({ code: second.code, stdout: second.stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining('already contains this text'),
  })
  expect([made.read(path), made.modified(path)]).toEqual([text, time])

  // Pasted again, elsewhere: the same ids.
  await made.here(['add', '-', '--as', 'zweite'], { stdin: PAGE })
  expect((await made.query<Units>('units', 'zweite', '--json')).units.map(({ id }) => id)).toEqual(
    units.map(({ id }) => id),
  )
})

test('another text is refused; --replace writes it and tells what that will drift', async () => {
  const made = article()
  const other = made
    .read('corpus/streik.md')
    .replace('stand der Preis.', 'stand der Preis des Öls.')
    .replace('Falsch!\n\n', '')
  const time = made.age('corpus/streik.md')
  const refused = await made.here(['add', '-', '--as', 'streik', '--type', 'markdown'], { stdin: other })
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/different text[\s\S]*--replace/) })
  expect(made.modified('corpus/streik.md')).toBe(time)
  const replaced = await made.here(['add', '-', '--as', 'streik', '--type', 'markdown', '--replace'], {
    stdin: other,
  })
  expect(replaced.code).toBe(0)
  expect(replaced.stdout).toContain('en: 1 more drifted, 1 more obsolete')
  expect(replaced.stdout).not.toContain('ru:')
  expect(replaced.stdout).toContain('Edited: Am Anfang stand der Preis.')
  expect(replaced.stdout).toContain('Removed: Falsch!')
  expect(made.read('corpus/streik.md')).toBe(other)
  await made.here(['sync'])
  const { documents } = await made.query<{ documents: { languages: { en: object } }[] }>(
    'status',
    'streik',
    '--json',
  )
  expect(documents[0]?.languages.en).toMatchObject({ drifted: 1, obsolete: 1 })
})

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const TEXT = 'Größe und Übung\n\nDer zweite Absatz – mit Strich.\n'

test('the same text in any encoding and with any line ends is the same document', async () => {
  const made = project()
  const encodings: [string, string | Uint8Array, string | undefined][] = [
    ['UTF-8', TEXT, undefined],
    ['BOM', `\uFEFF${TEXT}`, undefined],
    ['CRLF', TEXT.replaceAll('\n', '\r\n'), undefined],
    ['CR', TEXT.replaceAll('\n', '\r'), undefined],
    ['Windows-1252', Buffer.from(TEXT.replace('–', '\u0096'), 'latin1'), 'Windows-1252'],
    ['UTF-16', utf16(TEXT), 'UTF-16'],
  ]
  for (const [name, bytes, encoding] of encodings) {
    const { code, stdout } = await made.here(['add', '-', '--as', 'text'], { stdin: bytes })
    expect({ name, code }).toEqual({ name, code: 0 })
    expect(stdout).toContain(
      name === 'UTF-8' ? 'Wrote corpus/text.md: 2 units' : 'already contains this text',
    )
    if (encoding) expect(stdout).toContain(`not UTF-8; it was read as ${encoding}`)
    else expect(stdout).not.toContain('read as')
  }
})

test('HTML and Markdown by their names and their beginnings; --keep-all cuts nothing', async () => {
  const made = project({
    'seite.html': '<!doctype html><nav>Menü</nav><main><h1>Titel</h1><p>Ein <b>Satz</b>.</p></main>',
    'text.md': '---\ntitle: Titel\n---\n\n# Titel\n\n> Zitat\n',
  })
  await made.here(['add', 'seite.html'])
  expect(made.read('corpus/seite.md')).toBe('# Titel\n\nEin **Satz**.\n')
  await made.here(['add', 'text.md'])
  expect(made.read('corpus/text.md')).toBe(made.read('text.md'))
  await made.here(['add', 'seite.html', '--keep-all', '--as', 'alles'])
  expect(made.read('corpus/alles.md')).toContain('Menü')
})

test('places for hyphens are no change of the text', async () => {
  const made = article()
  const old = made.read('corpus/streik.md').replace('Am Anfang', 'Am An\u00adfang')
  const outcome = await made.run(['add', '-', '--as', 'streik', '--type', 'markdown', '--replace'], {
    stdin: old,
  })
  expect(outcome.stdout).not.toMatch(/drifted|obsolete|Edited/)
})

const ENGLISH =
  '<main><h1>The mill</h1><p>The mill stands by the river, and nobody knows who built it. It was sold to a man from the town.</main>'

test('a text in another language than the originals is noticed', async () => {
  const made = project({
    'mill.html': ENGLISH,
    'muehle.txt': `${'Die Mühle steht am Fluss, und wem sie gehört, weiß man nicht. '.repeat(9)}`,
  })
  const english = await made.run(['add', 'mill.html'])
  expect(english.stdout).toContain('The text reads as en, while the originals of this project are in de.')
  expect(english.stdout).toContain('synopse align <document> <language> <file>')
  expect((await made.run(['add', 'muehle.txt'])).stdout).not.toContain('reads as')
  const french =
    'Le moulin se trouve au bord de la rivière, et personne ne sait qui peut bien en être le propriétaire. '
  const other = await made.run(['add', '-', '--as', 'moulin'], { stdin: french.repeat(5) })
  expect(other.stdout).toContain('The text does not read as de')
})

test('a region in the selector of a page is that of the config', async () => {
  const links = ['de-AT', 'en-GB', 'ru-RU', 'ar-SA']
    .map(tag => `<link rel=alternate hreflang=${tag} href=a>`)
    .join('')
  const made = project({ 'seite.html': `${links}<main><h1>Titel</h1><p>Ein Satz.</main>` })
  expect((await made.run(['add', 'seite.html'])).stdout).toContain('lists ar, en, ru, the same as the config')
})

const there = project({ leer: ' \n\n', 'nul.txt': 'a\nb\0c\n', '.htaccess': 'x', 'ordner/x': '' })

test.each([
  [['add', '-'], '--as'],
  [['add', 'fehlt.txt'], 'fehlt.txt does not exist'],
  [['add', 'ordner'], 'is a folder'],
  [['add', 'leer'], 'no text'],
  [['add', 'nul.txt'], 'nul.txt:2:'],
  [['add', '.htaccess'], 'cannot be the name of a document'],
  [['add', 'leer', '--type', 'pdf'], 'markdown, html, text'],
])('%j is refused', async (args, said) => {
  const { code, stdout, stderr } = await there.here(args)
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
  expect(corpusOf(there)).toBe(false)
})

test.each([
  ['en', 'is a PDF file'],
  ['de', 'ist eine PDF-Datei'],
  ['ru', 'файл PDF'],
  ['ar', 'ملف PDF'],
])('what is no text is named, with a way out, whatever its name and type: %s', async (language, said) => {
  const made = project({ 'seite.txt': '%PDF-1.4\n1 0 obj\n' })
  for (const args of [
    ['add', 'seite.txt'],
    ['add', 'seite.txt', '--type', 'markdown'],
    ['add', '-', '--as', 'a'],
  ]) {
    const { code, stdout, stderr } = await made.here(['--ui-lang', language, ...args], {
      stdin: '%PDF-1.4\n',
    })
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
    expect(stderr).toMatch(/pdftotext/)
  }
  expect(corpusOf(made)).toBe(false)
})

test.each(['<template#>', '<template.a>b', '<html><body></body></html>', '<!doctype html>', '<svg></svg>'])(
  'no page ends the tool: %s',
  async html => {
    const made = project({ 'seite.html': html })
    const { code } = await made.here(['add', 'seite.html'])
    expect(code).toBe(html.includes('b') && html.startsWith('<template') ? 0 : 2)
  },
)

function corpusOf(made: TestProject): boolean {
  return existsSync(made.path('corpus'))
}
