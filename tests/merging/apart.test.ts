import { describe, expect, test } from '@jest/globals'
import { parseAlignment, parseRegistry } from '../../src/alignment/parse.js'
import { serializeAlignment, serializeRegistry } from '../../src/alignment/serialize.js'
import { mergedFiles } from '../../src/merging/files.js'
import { type AnyFile, isAlignment } from '../../src/merging/misfiled.js'
import { alignment, canonical, registry } from '../process.js'

const IDS = ['fluss001', 'stadt001', 'rat00001']
const EMPTY = { source: '', target: '', state: 'initial' }
const pair = (target: string, source = 'Der Rat trat ab.', state = 'translated') => ({
  source,
  target,
  state,
})

/** A file of a language with these entries, and empty ones for the other units. */
function entriesOf(
  document: string,
  language: string,
  pairs: Record<string, object> = {},
  rest = {},
): AnyFile {
  const entries = IDS.map(id => ({ id, ...(pairs[id] ?? EMPTY) }))
  return parseAlignment(canonical({ ...alignment(document, language, entries), ...rest }), language)
}

function unitsOf(document: string, rest = {}): AnyFile {
  const units = IDS.map(id => ({ id, kind: 'paragraph', text: id }))
  return parseRegistry(canonical({ ...registry(document, units), ...rest }), 'de')
}

type Merged = {
  document: string
  language: string
  misfiled?: object[]
  entries?: object[]
  unplaced?: object[]
}

/** What becomes of three files, as it is read again. */
function merge(name: string, base: AnyFile | undefined, ours: AnyFile, theirs: AnyFile) {
  const { file, conflicts, misfiled } = mergedFiles({ base, ours, theirs }, name)
  const text = isAlignment(file) ? serializeAlignment(file) : serializeRegistry(file)
  const value: Merged = JSON.parse(text)
  return { value, conflicts, misfiled, misfiledIn: value.misfiled ?? [] }
}

const RIVER = pair('The river is wide.', 'Der Fluss ist breit.')
const english = (item: object) => ({ document: 'a', language: 'en', ...item })

describe('files of different languages are never mixed', () => {
  test.each<
    [string, name: string, base: AnyFile | undefined, ours: AnyFile, theirs: AnyFile, kept: string, object[]]
  >([
    [
      'ours was renamed: what they translated is kept apart',
      'alignments/b/ar.json',
      entriesOf('a', 'en'),
      entriesOf('b', 'ar', { rat00001: pair('استقال المجلس.') }),
      entriesOf('a', 'en', { fluss001: RIVER }),
      'b ar',
      [english({ entry: { id: 'fluss001', ...RIVER } })],
    ],
    [
      'theirs was renamed: the path says whose the file is',
      'alignments/b/ar.json',
      entriesOf('a', 'en'),
      entriesOf('a', 'en', { fluss001: RIVER }),
      entriesOf('b', 'ar', { rat00001: pair('استقال المجلس.') }),
      'b ar',
      [english({ entry: { id: 'fluss001', ...RIVER } })],
    ],
    [
      'a translation that they changed keeps what it was before',
      'alignments/b/ru.json',
      entriesOf('a', 'en', { fluss001: pair('A wide river.') }),
      entriesOf('b', 'ru'),
      entriesOf('a', 'en', { fluss001: RIVER }),
      'b ru',
      [
        english({
          entry: { id: 'fluss001', ...RIVER },
          base: { id: 'fluss001', ...pair('A wide river.') },
        }),
      ],
    ],
    [
      'both made the file',
      'alignments/b/ar.json',
      undefined,
      entriesOf('b', 'ar'),
      entriesOf('a', 'en', { fluss001: RIVER, rat00001: { ...EMPTY, note: 'wer?' } }),
      'b ar',
      [
        english({ entry: { id: 'fluss001', ...RIVER } }),
        english({ entry: { id: 'rat00001', ...EMPTY, note: 'wer?' } }),
      ],
    ],
    [
      'their paragraphs without source, and what was kept apart in their file',
      'alignments/b/ar.json',
      entriesOf('a', 'en', {}, { misfiled: [{ document: 'a', language: 'ru', entry: { id: 'x' } }] }),
      entriesOf('b', 'ar', {}, { misfiled: [english({ entry: { id: 'fluss001', ...RIVER } })] }),
      entriesOf(
        'a',
        'en',
        {},
        {
          unplaced: [{ after: 'rat00001', text: 'And then?' }],
          misfiled: [
            english({ entry: { id: 'fluss001', ...RIVER } }),
            { document: 'a', language: 'ru', entry: { id: 'x' } },
            { document: 'a', language: 'ru', entry: { id: 'rat00001', ...pair('Совет ушёл.') } },
          ],
        },
      ),
      'b ar',
      [
        english({ entry: { id: 'fluss001', ...RIVER } }),
        english({ unplaced: { after: 'rat00001', text: 'And then?' } }),
        { document: 'a', language: 'ru', entry: { id: 'rat00001', ...pair('Совет ушёл.') } },
      ],
    ],
    [
      'the units of a document keep what belongs to a language',
      'alignments/b/de.json',
      entriesOf('a', 'en'),
      unitsOf('b'),
      entriesOf('a', 'en', { fluss001: RIVER }),
      'b de',
      [english({ entry: { id: 'fluss001', ...RIVER } })],
    ],
    [
      'nothing is kept of units: a sync finds them',
      'alignments/b/ar.json',
      unitsOf('a'),
      entriesOf('b', 'ar'),
      unitsOf('a', { extra: 1 }),
      'b ar',
      [],
    ],
    [
      'a record that is no entry',
      'alignments/b/ar.json',
      entriesOf('a', 'en'),
      entriesOf('b', 'ar'),
      entriesOf('a', 'en', { rat00001: { target: 7 } }),
      'b ar',
      [english({ entry: { id: 'rat00001', target: 7 } })],
    ],
  ])('%s', (_name, path, base, ours, theirs, kept, expected) => {
    const { value, conflicts, misfiled, misfiledIn } = merge(path, base, ours, theirs)
    expect(`${value.document} ${value.language}`).toBe(kept)
    expect(misfiledIn).toEqual(expected)
    expect(conflicts).toEqual([])
    const known = [ours, theirs].find(file => `${file.document} ${file.language}` === kept)?.misfiled ?? []
    expect(misfiled).toBe(expected.length - known.length)
  })

  test('nor those of different documents, which have no units in common', () => {
    const other = parseAlignment(
      canonical(alignment('d', 'en', [{ id: 'anders01', ...pair('Other.', 'Anders.') }])),
      'd',
    )
    const theirs = entriesOf('a', 'en', { fluss001: RIVER })
    const { value, misfiledIn } = merge('alignments/d/en.json', entriesOf('a', 'en'), other, theirs)
    expect(value).toMatchObject({ document: 'd', entries: [{ id: 'anders01', target: 'Other.' }] })
    expect(misfiledIn).toEqual([english({ entry: { id: 'fluss001', ...RIVER } })])
  })
})

describe('a file under a new name is the same file', () => {
  test.each([
    ['ours', entriesOf('b', 'en'), entriesOf('a', 'en', { fluss001: RIVER })],
    ['theirs', entriesOf('a', 'en', { fluss001: RIVER }), entriesOf('b', 'en')],
  ])('%s was renamed', (_name, ours, theirs) => {
    const { value, misfiled } = merge('alignments/b/en.json', entriesOf('a', 'en'), ours, theirs)
    expect(value).toMatchObject({
      document: 'b',
      language: 'en',
      entries: [{ id: 'fluss001', ...RIVER }, {}, {}],
    })
    expect(misfiled).toBe(0)
  })

  test('units, too, and what one side brought home is gone', () => {
    const kept = { misfiled: [english({ entry: { id: 'fluss001', ...RIVER } })] }
    const { value, misfiled } = merge(
      'alignments/b/de.json',
      unitsOf('a', kept),
      unitsOf('b', kept),
      unitsOf('a'),
    )
    expect([value.document, value.misfiled, misfiled]).toEqual(['b', undefined, 0])
  })

  test('git found another file where it parted', () => {
    const { value, conflicts, misfiled } = merge(
      'alignments/b/en.json',
      entriesOf('a', 'ar'),
      entriesOf('b', 'en', { fluss001: RIVER }),
      entriesOf('a', 'en', { fluss001: pair('A wide river.') }),
    )
    expect([value.document, conflicts, misfiled]).toEqual(['b', ['fluss001'], 0])
  })
})
