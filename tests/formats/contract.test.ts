import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SynopseError } from '../../src/errors.js'
import type { Exchange, ExchangeUnit, ReturnedFile } from '../../src/formats/exchange.js'
import type { Format } from '../../src/formats/format.js'
import { FORMAT_NAMES, FORMATS, type FormatName, formatOf, RETURNING } from '../../src/formats/index.js'
import type { Sheet } from '../../src/formats/table/workbook.js'
import { textPieces, wholeText } from '../../src/formats/text-writer.js'
import { grouped } from '../../src/sequence/grouped.js'
import { runs } from '../runs.js'
import { exchange } from './arbitrary.js'

const all = FORMAT_NAMES.map((name): [FormatName, Format] => [name, FORMATS[name]])
const returning = all.filter(([, { read }]) => read)

/** What reads and writes a form; whatever it writes, text or a sheet, it reads. */
interface Loaded<T = unknown> {
  write: (exchange: Exchange) => T
  read: (written: T, path: string) => ReturnedFile
}
const loaded = async (format: Format): Promise<Loaded> => {
  const read = await format.read?.()
  if (format.kind === 'text') {
    const writer = await format.writer()
    return { write: (given: Exchange) => wholeText(writer, given), read } as Loaded
  }
  return {
    write: await format.write(),
    read: (rows, path) => (read as SheetReader)([sheetOf(rows as string[][])], path),
  }
}

type SheetReader = (sheets: readonly Sheet[], path: string) => ReturnedFile

const sheetOf = (rows: readonly (readonly string[])[]): Sheet => ({
  name: 'x',
  rows: rows.map((cells, index) => ({ line: index + 1, cells: new Map(cells.entries()) })),
})

/** A form that is text. */
const load = async (name: FormatName) => (await loaded(FORMATS[name])) as Loaded<string>

describe.each(all)('%s', (name, format) => {
  test('the same state gives the same bytes', async () => {
    const { write } = await loaded(format)
    fc.assert(
      fc.property(exchange, given => expect(write(given)).toEqual(write(given))),
      runs(1000),
    )
  })

  test('has a title, and endings that tell it from forms that nothing else tells it from', () => {
    expect(format.title).not.toBe('')
    const alike = all.filter(
      ([, other]) => !other.isIn && other.endings.some(end => format.endings.includes(end)),
    )
    expect(alike.map(([other]) => other)).toEqual(format.isIn ? [] : [name])
  })
})

describe.each(returning)('%s', (name, format) => {
  test('property: what comes back says nothing but what went out, and to which unit it belongs', async () => {
    const { write, read } = await loaded(format)
    fc.assert(
      fc.property(exchange, given => {
        const { units, skipped } = read(write(given), 'x')
        expect(skipped).toEqual([])
        expect(units).toHaveLength(given.units.length)
        for (const unit of units) {
          const { previous, note, ...out } = given.units.find(({ id }) => id === unit.id) as ExchangeUnit
          const told = {
            ...out,
            language: 'ar',
            previous,
            drifted: previous !== undefined,
            ...(note && { note }),
          }
          const { line, coded, sourceLanguage, isGuess, source, state, ...said } = unit
          expect(told).toMatchObject(said)
          expect(unit).toMatchObject({ id: out.id, target: out.target })
          expect(['', out.source]).toContain(source)
          // A form may know fewer states, but none that is better than what went out.
          expect([undefined, out.target === '' ? 'initial' : 'translated', out.state]).toContain(state)
        }
      }),
      runs(1000),
    )
  })

  test('a file is known by what it is', async () => {
    const { write } = await loaded(format)
    const [given] = fc.sample(exchange, 1) as [Exchange]
    const written = write(given)
    const beginning = typeof written === 'string' ? written : 'PK\u0003\u0004'
    for (const ending of format.endings) expect(formatOf(beginning, `x.${ending}`)).toBe(name)
  })

  test.each(['', 'x', '<', '{}', '<xliff', '<html/>', '\u0000\u0001', '<xliff version="9"/>'])(
    'no such file (%j) is refused as a whole',
    async text => {
      const { read } = await loaded(format)
      expect(() => read(format.kind === 'text' ? text : [[text]], 'x')).toThrow(SynopseError)
    },
  )
})

test.each(all.flatMap(([name, { kind, holds }]) => (kind === 'text' && holds === 'language' ? [name] : [])))(
  'property: %s is the same in pieces, document by document',
  async name => {
    const format: Format = FORMATS[name]
    if (format.kind !== 'text') return
    const writer = await format.writer()
    await fc.assert(
      fc.asyncProperty(exchange, async ({ units, ...languages }) => {
        const documents = [...grouped(units, ({ document }) => document).values()]
        const whole = wholeText(writer, { ...languages, units: documents.flat() })
        const each = async function* () {
          yield* documents
        }
        let text = ''
        for await (const piece of textPieces(writer(languages), each())) text += piece
        expect(text).toBe(whole)
      }),
      runs(300),
    )
  },
)

test('the forms that come back are those that can be read, and memories', () => {
  const memories = all.filter(([, { isMemory }]) => isMemory)
  expect([...RETURNING].sort()).toEqual([...returning, ...memories].map(([name]) => name).sort())
})

const byId = <T extends { id?: string }>(units: readonly T[]): T[] =>
  units.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))

describe.each(['xliff', 'xliff12', 'po', 'csv', 'tsv', 'xlsx'] as const)('%s', name => {
  test('property: what goes out comes back', async () => {
    const { write, read } = await load(name)
    fc.assert(
      fc.property(exchange, given => {
        // Where each says which it is, their order means nothing.
        const units = read(write(given), 'x').units.map(
          ({ line, coded, previous, sourceLanguage, isGuess, ...unit }) => unit,
        )
        expect(byId(units)).toEqual(
          byId(given.units).map(({ document, id, source, target, state, previous, note, hash }) => ({
            language: 'ar',
            document,
            id,
            source,
            target,
            // PO has no other states.
            state:
              name === 'po' && state !== 'initial'
                ? 'translated'
                : name === 'xliff12' && previous !== undefined
                  ? 'translated'
                  : state,
            drifted: previous !== undefined,
            ...(note !== undefined && { note }),
            hash,
          })),
        )
      }),
      runs(1000),
    )
  })

  test('nothing goes out as nothing', async () => {
    const { write, read } = await load(name)
    const empty = write({ sourceLanguage: 'de', targetLanguage: 'ru', units: [] })
    expect(read(empty, 'x')).toEqual({ units: [], skipped: [] })
  })
})

describe.each(['xliff', 'xliff12'] as const)('%s', name => {
  const sample = async (given: ExchangeUnit[]) =>
    (await load(name)).write({ sourceLanguage: 'de', targetLanguage: 'ru', units: given })
  const one: ExchangeUnit = {
    document: 'a',
    id: 'einheit1',
    kind: 'paragraph',
    source: 'Ein **Wort** und [ein Verweis](https://example.org).',
    target: 'Одно **слово**.',
    state: 'translated',
    hash: 'h',
  }

  test('keeps the addresses of links visible, and marks as codes', async () => {
    const text = await sample([one])
    expect(text).toMatch(/<\/?ph|<ph/)
    expect(text.replace(/<ph\b[^>]*?(?:\/>|>[\s\S]*?<\/ph>)/g, '·')).toContain(
      'Ein ·Wort· und ·ein Verweis·https://example.org·.',
    )
  })

  test('comes back from a tool that reorders, re-indents, drops what it does not know, and changes states', async () => {
    const other = { ...one, id: 'einheit2', source: 'Zwei.', target: '', state: 'initial' as const }
    const text = (await sample([one, other]))
      .replace('state="translated"', 'state="final"')
      .replace(/\s(?:name|resname|equiv|disp|approved|subState)="[^"]*"/g, '')
      .replace(/\n +/g, '\n\t\t')
      .replace(/<notes>[\s\S]*?<\/notes>|<note [\s\S]*?<\/note>/g, '')
    const { units } = (await load(name)).read(text, 'x')
    expect(units).toMatchObject([
      { id: 'einheit1', source: one.source, target: one.target, state: 'final' },
      { id: 'einheit2', source: 'Zwei.', target: '', state: 'initial' },
    ])
    expect(units[0]).not.toHaveProperty('hash')
  })

  test('refuses a document type with rules; one that only says where they are is passed over', async () => {
    const { read } = await load(name)
    const typed = async (type: string) => (await sample([one])).replace('?>', `?><!DOCTYPE xliff ${type}>`)
    const [named, ruled] = [await typed('SYSTEM "file:///etc/passwd"'), await typed('[<!ENTITY x "y">]')]
    expect(read(named, 'x')).toEqual(read(await sample([one]), 'x'))
    expect(() => read(ruled, 'x')).toThrow(expect.objectContaining({ key: 'xml.doctype' }))
  })

  test('refuses what is cut off, and what is nested too deep', async () => {
    const { read } = await load(name)
    const text = await sample([one])
    expect(() => read(text.slice(0, -20), 'x')).toThrow(expect.objectContaining({ key: 'xml.broken' }))
    const deep = text.replace('Ein ', `${'<mrk>'.repeat(5000)}${'</mrk>'.repeat(5000)}Ein `)
    expect(() => read(deep, 'x')).toThrow(expect.objectContaining({ key: 'xml.tooDeep' }))
  })

  test('skips a unit that holds an entity or a sign that can not be read, and expands nothing', async () => {
    const { read } = await load(name)
    const text = await sample([one, { ...one, id: 'einheit2', source: 'Zwei.' }])
    for (const sign of ['&xxe;', '&', '&#1;', '\u0002']) {
      const { units, skipped } = read(text.replace('Ein ', `Ein ${sign}`), 'x')
      expect(units.map(({ id }) => id)).toEqual(['einheit2'])
      expect(skipped).toEqual([
        { line: expect.any(Number), reason: 'unreadable', text: expect.stringContaining('Ein') },
      ])
    }
  })
})

test('XLIFF 2 that a tool cut into segments is one unit', async () => {
  const { read } = await load('xliff')
  const { units } = read(
    `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="de" trgLang="ru"><file id="f" original="a">
      <unit id="u"><segment><source>Eins. </source><target>Раз. </target></segment><ignorable><source> </source></ignorable>
      <segment><source>Z<cp hex="0077"/>ei.</source><target>Два.</target></segment></unit></file></xliff>`,
    'x',
  )
  expect(units).toMatchObject([{ id: 'u', source: 'Eins.  Zwei.', target: 'Раз.  Два.' }])
})

test('PO that is cut off inside of a string is refused, wherever that is', async () => {
  const { write, read } = await load('po')
  const whole = write({
    sourceLanguage: 'de',
    targetLanguage: 'ru',
    units: [
      {
        document: 'a',
        id: 'einheit1',
        kind: 'paragraph',
        source: 'Ein "Wort".',
        target: 'Одно «слово» \\ и ещё.',
        state: 'translated',
        hash: 'h',
      },
    ],
  })
  const from = whole.lastIndexOf('msgstr "') + 'msgstr "'.length
  for (let end = from; end < whole.trimEnd().length; end++)
    expect(() => read(whole.slice(0, end), 'x')).toThrow(
      expect.objectContaining({ key: 'import.cutOff', args: { path: 'x', line: 19 } }),
    )
})

test.each([
  ['at its end', 'msgid "Eins"\nmsgstr "Один"\n\nmsgid "Zwei"\n', 4],
  ['before another message', 'msgid "Eins"\n\nmsgid "Zwei"\nmsgstr "Два"\n', 1],
  ['after its context', 'msgid "Eins"\nmsgstr "Один"\n\nmsgctxt "zwei"\n', 4],
])('a message of PO that is cut off %s is refused with its line', async (_where, text, line) => {
  const { read } = await load('po')
  expect(() => read(text, 'x')).toThrow(
    expect.objectContaining({ key: 'import.cutOff', args: { path: 'x', line } }),
  )
})

test.each(['__proto__', 'constructor', 'klingonisch', 'utf-88'])(
  'PO in a character set that nobody knows (%s) is refused',
  async charset => {
    const { read } = await load('po')
    const header = `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=${charset}\\n"\n`
    expect(() => read(`${header}\nmsgid "Größe"\nmsgstr "Размер"\n`, 'x')).toThrow(
      expect.objectContaining({ key: 'import.charset', args: { path: 'x', charset } }),
    )
  },
)

test.each(['UTF-8', 'utf8', 'CHARSET', 'us-ascii'])('PO in %s is read', async charset => {
  const { read } = await load('po')
  const header = `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=${charset}\\n"\n`
  const { units } = read(`${header}\nmsgid "Größe"\nmsgid_plural "Größen"\nmsgstr[0] "Размер"\n`, 'x')
  expect(units).toMatchObject([{ source: 'Größe', target: 'Размер' }])
})

test('PO that is in another encoding than it declares is refused with the line', async () => {
  const { read } = await load('po')
  const header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=ISO-8859-1\\n"\n'
  const message = (target: string) => `${header}\nmsgid "Größe"\nmsgstr "${target}"\n`
  expect(read(message('Mérite'), 'x').units).toMatchObject([{ target: 'Mérite' }])
  expect(() => read(message('Размер'), 'x')).toThrow(
    expect.objectContaining({ key: 'import.otherCharset', args: expect.objectContaining({ line: 6 }) }),
  )
})

test.each([
  ['octal', String.raw`\320\240\320\260\320\267\n`, 'Раз\n'],
  ['hexadecimal', String.raw`\xd0\xa0\x22\x5C`, 'Р"\\'],
  ['a backslash before a digit', String.raw`C:\\101`, 'C:\\101'],
])('PO with bytes as numbers is read: %s', async (_what, written, target) => {
  const { read } = await load('po')
  const { units } = read(`msgid "Eins"\nmsgstr "${written}"\n`, 'x')
  expect(units).toMatchObject([{ target }])
})

test('PO keeps the order of the document, whatever its ids look like', async () => {
  const { write } = await load('po')
  const unit = { document: 'a', kind: 'paragraph', target: '', state: 'initial', hash: 'h' } as const
  const units = ['zzzzzzz1', '10000000', 'aaaaaaa1'].map(id => ({ ...unit, id, source: `Text ${id}` }))
  const text = write({ sourceLanguage: 'de', targetLanguage: 'ru', units })
  const ids = [...text.matchAll(/^msgctxt "(.*)"$/gm)].map(([, id]) => id)
  expect(ids).toEqual(['zzzzzzz1', '10000000', 'aaaaaaa1'])
})

test('a line separator in PO ends no line, in comments neither', async () => {
  const { write, read } = await load('po')
  const unit = { document: 'a', id: 'einheit1', kind: 'paragraph', state: 'translated', hash: 'h' } as const
  const given = { ...unit, source: 'Neu\u2028hier.', previous: 'Alt\u2028da.', target: 'Здесь.' }
  const text = write({ sourceLanguage: 'de', targetLanguage: 'ru', units: [given] })
  expect(read(text, 'x').units).toMatchObject([{ source: given.source, target: 'Здесь.' }])
})

test('cells that a spreadsheet would compute are protected', async () => {
  const { write } = await load('csv')
  fc.assert(
    fc.property(exchange, given => {
      const cells = write(given)
        .slice(1)
        .split(/\r\n|,/)
      for (const cell of cells) expect(cell).not.toMatch(/^"?[=+\-@]/)
    }),
    runs(1000),
  )
})

test('cells of several lines are quoted, whichever line ends they have', async () => {
  const { write } = await load('csv')
  const target = 'Erste\nzweite\rdritte'
  const unit = { document: 'a', id: 'einheit1', kind: 'paragraph', state: 'translated', hash: 'h' } as const
  const units = [{ ...unit, source: 'Eins\nzwei', target }]
  const table = write({ sourceLanguage: 'de', targetLanguage: 'en', units })
  expect(table).toContain('"Eins\nzwei"')
  expect(table).toContain(`"${target}"`)
})
