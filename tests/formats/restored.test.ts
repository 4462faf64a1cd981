import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { restored } from '../../src/formats/codes/restored.js'
import type { ReturnedUnit } from '../../src/formats/exchange.js'
import { FORMATS } from '../../src/formats/index.js'
import { wholeText } from '../../src/formats/text-writer.js'
import { readXliff } from '../../src/formats/xliff/xliff2-text.js'
import { readXliff12 } from '../../src/formats/xliff/xliff12-text.js'
import { runs } from '../runs.js'
import { exchange } from './arbitrary.js'
import { fileOf, WRITINGS, type Writing, type Written, written } from './xliff-codes.js'

const kind = 'paragraph' as const
const known = (...texts: string[]) => texts.map(text => ({ text, kind }))
const read = (version: 1 | 2, texts: Written) =>
  (version === 1 ? readXliff12 : readXliff)(fileOf(version, texts), 'x').units[0] as ReturnedUnit
const back = (texts: Written, writing: Writing) => read(writing.version, written({ ...texts, kind }, writing))
const all = Object.entries(WRITINGS)
/** Those that say nothing about what a code stands for. */
const mute = all.filter(([name]) => !/mark|with a text|an equivalent$/.test(name))

const SOURCE = 'Die **Hütte** steht *still*, sagt [der Rat](https://example.org/rat_1), seit `2019`.'
const TARGET = 'С `2019` *молчит*, говорит [совет](https://example.org/rat_1), **завод**.'

/** Marked words, and what is between them. */
const word = fc.constantFrom('Kohle', 'Stahl & Eisen', 'so', 'Öl', 'Gas.', 'ja?', '1 < 2')
const marked = fc.oneof(
  word.map(text => `**${text}**`),
  word.map(text => `*${text}*`),
  word.map(text => `~~${text}~~`),
  word.map(text => `***${text}***`),
  word.map(text => `**so *${text}* da**`),
  word.map(text => `[${text}](https://example.org/a)`),
  word.map(text => `[**${text}**](https://example.org/b "Titel")`),
  fc.constantFrom('`x = 1`', 'eins\\\nzwei', '<br>', '![Bild](bild.svg)'),
)
const paragraph = fc
  .array(fc.tuple(word, marked), { minLength: 1, maxLength: 5 })
  .map(pairs => pairs.map(([plain, marked]) => ({ plain, marked })))
const texts = paragraph.chain(pairs =>
  fc.shuffledSubarray(pairs, { minLength: pairs.length }).map(shuffled => ({
    source: pairs.map(({ plain, marked }) => `${plain} ${marked}`).join(' '),
    target: shuffled.map(({ plain, marked }) => `${marked} ${plain}`).join(' – '),
  })),
)

describe.each(all)('codes as %s', (_name, writing) => {
  test('stand for the marks of today, in whatever order', () => {
    expect(restored(back({ source: SOURCE, target: TARGET }, writing), known(SOURCE))).toEqual({
      source: SOURCE,
      target: TARGET,
    })
  })

  test('stand for those of the source that the translation was made from', () => {
    const unit = back({ source: SOURCE, target: TARGET }, writing)
    expect(restored(unit, known('Heute steht hier *etwas* anderes.', SOURCE))).toEqual({
      source: SOURCE,
      target: TARGET,
    })
  })

  test('property: bring back source and target', () => {
    fc.assert(
      fc.property(texts, given => {
        expect(restored(back(given, writing), known('Etwas anderes.', given.source))).toEqual(given)
      }),
      runs(100),
    )
  })
})

describe.each(mute)('codes as %s', (_name, writing) => {
  test('that the source does not have are refused', () => {
    const unit = back({ source: SOURCE, target: `${TARGET} <br> \`neu\`` }, writing)
    expect(restored(unit, known(SOURCE))).toBeUndefined()
  })

  test('of a text that nobody knows are refused', () => {
    const unit = back({ source: SOURCE, target: TARGET }, writing)
    expect(restored(unit, known('Heute steht hier **etwas ganz** anderes.'))).toBeUndefined()
  })
})

describe('codes', () => {
  const source = 'Das **ist** ein *Satz*.'
  const one = (version: 1 | 2, source: string, target: string, ...texts: string[]) =>
    restored(read(version, { source, target }), known(...texts))

  test.each([
    [1, '<g id="1">ist</g>', '<g id="2">Satz</g>', '<g id="2">раз</g> <g id="1">два</g> <g id="1">три</g>'],
    [
      1,
      '<x id="a"/>ist<x id="b"/>',
      '<x id="c"/>Satz<x id="d"/>',
      '<x id="c"/>раз<x id="d"/> <x id="a"/>два<x id="b"/> <x id="a"/>три<x id="b"/>',
    ],
    [
      2,
      '<pc id="1">ist</pc>',
      '<sc id="2"/>Satz<ec startRef="2"/>',
      '<pc id="2">раз</pc> <sc id="1"/>два<ec startRef="1"/> <sc id="9" copyOf="1"/>три<ec startRef="1"/>',
    ],
  ] as const)('of XLIFF %s may be copied in the target', (version, first, second, target) => {
    expect(one(version, `Das ${first} ein ${second}.`, target, source)).toEqual({
      source,
      target: '*раз* **два** **три**',
    })
  })

  test('one may stand for several marks, and several for one', () => {
    const source = 'Ein ***Satz*** hier.'
    expect(one(1, 'Ein <g id="1">Satz</g> hier.', 'Здесь <g id="1">раз</g>.', source)?.target).toBe(
      'Здесь ***раз***.',
    )
    const given = 'Ein <g id="1"><g id="2"><g id="3">Satz</g></g></g> hier.'
    expect(one(1, given, 'Здесь <g id="1"><g id="2"><g id="3">раз</g></g></g>.', source)?.target).toBe(
      'Здесь ***раз***.',
    )
    // Which of them stands for which, nobody knows.
    expect(one(1, given, 'Здесь <g id="1"><g id="2">раз</g></g>.', source)).toBeUndefined()
    expect(one(1, given, 'Здесь <g id="3"><g id="2"><g id="1">раз</g></g></g>.', source)).toBeUndefined()
  })

  test('of the same name are told apart by their order', () => {
    const given = 'Das <x/>ist<x/> ein <x/>Satz<x/>.'
    expect(one(1, given, '<x/>Раз<x/>, <x/>два<x/>.', source)?.target).toBe('**Раз**, *два*.')
    expect(one(1, given, '<x/>Раз<x/>, <x/>два<x/>, <x/>три<x/>.', source)).toBeUndefined()
  })

  test('stand for white space, or for nothing, where we have no mark', () => {
    const source = 'Erste Zeile\nzweite Zeile.'
    expect(one(1, 'Erste Zeile<x id="1"/>zweite Zeile.', 'Раз<x id="1"/>два.', source)?.target).toBe(
      'Раз\nдва.',
    )
    expect(one(1, 'Erste <x id="1"/>Zeile zweite Zeile.', 'Раз <x id="1"/>два.', source)).toEqual({
      source,
      target: 'Раз два.',
    })
  })

  test('of which a tool kept some are refused', () => {
    expect(
      one(1, 'Das <x id="1"/>ist<x id="2"/> ein Satz.', '<x id="1"/>Раз<x id="2"/>.', source),
    ).toBeUndefined()
    expect(
      one(
        1,
        'Das <ph id="1">**</ph>ist<ph id="2">**</ph> ein Satz.',
        '<ph id="1">**</ph>Раз<ph id="2">**</ph>.',
        source,
      ),
    ).toBeUndefined()
  })

  test('that a tool left out are refused, unless the target has the marks', () => {
    expect(one(1, 'Das ist ein Satz.', 'Это фраза.', source)).toBeUndefined()
    expect(one(1, 'Das ist ein Satz.', 'Это *есть* фраза.', source)).toBeUndefined()
    expect(one(1, 'Das ist ein Satz.', 'Это *фраза* **есть**.', source)).toEqual({
      source,
      target: 'Это *фраза* **есть**.',
    })
    // Once it had none.
    expect(one(1, 'Das ist ein Satz.', 'Это фраза.', source, 'Das ist ein Satz.')).toEqual({
      source: 'Das ist ein Satz.',
      target: 'Это фраза.',
    })
  })

  test('are known by their numbers where the German changed since', () => {
    const today = 'Das **ist** ein ganz anderer *Satz*.'
    expect(
      one(
        1,
        'Das <x id="1"/>ist<x id="2"/> ein <x id="3"/>Satz<x id="4"/>.',
        '<x id="3"/>Раз<x id="4"/>.',
        today,
      ),
    ).toEqual({ source, target: '*Раз*.' })
    expect(
      one(
        1,
        'Das <x id="2"/>ist<x id="1"/> ein <x id="3"/>Satz<x id="4"/>.',
        '<x id="3"/>Раз<x id="4"/>.',
        today,
      ),
    ).toBeUndefined()
  })

  test('say themselves what they stand for where nobody else does', () => {
    const file = 'Das <ph id="1">**</ph>ist<ph id="2">**</ph> neu.'
    const target = '<ph id="1">**</ph>Раз<ph id="2">**</ph>.'
    expect(one(1, file, target, 'Heute etwas anderes.')).toEqual({
      source: 'Das **ist** neu.',
      target: '**Раз**.',
    })
    expect(one(1, file, target.replaceAll('**', '{1}'), 'Heute etwas anderes.')).toBeUndefined()
    // Today's has no marks any more.
    expect(one(1, file, target, 'Das ist neu.')).toEqual({ source: 'Das **ist** neu.', target: '**Раз**.' })
  })

  test('of the target alone count where they show Markdown', () => {
    const file = (raw: string) => `Раз <ph id="1">${raw}</ph>два<ph id="2">${raw}</ph>.`
    expect(one(1, 'Ein Satz.', file('**'), 'Ein Satz.')?.target).toBe('Раз **два**.')
    expect(one(1, 'Ein Satz.', file('[1]'), 'Ein Satz.')).toBeUndefined()
  })
})

test('a text without codes is as it is, braces and tags of its own among it', () => {
  for (const source of ['Ein Satz.', 'Nimm {1} und <b>zwei</b>.', 'Nimm `x` *so*.', 'a <1> b </1>'])
    for (const target of ['Фраза.', 'Возьми {1}.', '<2> *x*'])
      for (const texts of [[source], ['Etwas **anderes** mit {1} hier <1>.', source]]) {
        const unit: ReturnedUnit = { id: 'einheit1', source, target }
        expect(restored(unit, known(...texts))).toEqual({ source, target })
      }
})

test('white space is no difference', () => {
  const unit: ReturnedUnit = { source: 'Ein\n   Satz\u00A0hier.', target: 'Фраза.' }
  expect(restored(unit, known('Ein Satz hier.'))).toEqual({ source: unit.source, target: 'Фраза.' })
})

test.each(['xliff', 'xliff12'] as const)(
  'property: what goes out as %s is restored as it was',
  async name => {
    const [writer, read] = [await FORMATS[name].writer(), await FORMATS[name].read?.()]
    fc.assert(
      fc.property(exchange, given => {
        for (const unit of read?.(wholeText(writer, given), 'x').units ?? []) {
          const out = given.units.find(({ id }) => id === unit.id)
          const texts = [{ text: out?.source ?? '', kind: out?.kind ?? kind }]
          const { source, target } = out ?? {}
          if (target !== '') expect(restored(unit, texts)).toEqual({ source, target })
        }
      }),
      runs(1000),
    )
  },
)
