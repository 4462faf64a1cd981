import { describe, expect, test } from '@jest/globals'
import type { Entry, Junk } from '../../src/alignment/entry.js'
import { pairHash } from '../../src/alignment/pair-hash.js'
import { type CheckOptions, check } from '../../src/checks/run.js'
import { parseUnits } from '../../src/document/units.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

const GERMAN = '# Titel\n\nDer erste Absatz.\n\n| Kopf |\n|---|\n'
const units = parseUnits(GERMAN)
const [title, first, head] = units.map(unit => unit.id) as [string, string, string]

/** A complete translation, with some entries changed. */
function entries(changes: Partial<Entry>[] = []): Entry[] {
  return units.map(({ id, text }, index) => ({
    id,
    source: text,
    target: text.endsWith('.') ? `T${index}.` : `T${index}`,
    state: 'reviewed' as const,
    ...changes[index],
  }))
}

function found(ru: Entry[], options: CheckOptions = {}, source = GERMAN): string[] {
  const view = synopsis(parseUnits(source), units, { ru })
  return check(view, options).map(({ code, severity, unit, wording }) =>
    [severity, code, wording, unit].join(' '),
  )
}

const junk: Junk = { raw: '5', line: 7, path: 'target', expected: 'string' }

describe('what each check finds', () => {
  const cases: [name: string, entries: Entry[], options: CheckOptions, found: string[]][] = [
    ['nothing in a complete translation', entries(), {}, []],
    [
      'untranslated',
      entries([{ source: '', target: '', state: 'initial' }]),
      {},
      [`warning untranslated untranslated ${title}`],
    ],
    ['drifted', entries([{}, { source: 'Der alte Absatz.' }]), {}, [`warning drifted drifted ${first}`]],
    [
      'drifted from an unknown German',
      entries([{}, { source: '' }]),
      {},
      [`warning drifted driftedUnknown ${first}`],
    ],
    ['white space is no drift', entries([{}, { source: 'Der  erste\nAbsatz.' }]), {}, []],
    [
      'obsolete',
      [...entries(), { id: 'weg', source: 'Weg.', target: 'T', state: 'final' }],
      {},
      ['warning obsolete obsolete weg'],
    ],
    [
      'unsynced',
      entries().slice(1),
      {},
      ['warning unsynced unsynced ', `warning untranslated untranslated ${title}`],
    ],
    [
      'conflict',
      entries([{ conflict: { source: 'Titel', target: 'U', state: 'final' } }]),
      {},
      [`error conflict conflict ${title}`],
    ],
    [
      'structure: invalid',
      entries(),
      { junk: [{ language: 'ru', record: junk }] },
      ['error structure structure.invalidAt '],
    ],
    [
      'structure: doubled',
      [...entries(), ...entries().slice(0, 1)],
      {},
      [`error structure structure.doubled ${title}`, 'warning unsynced unsynced '],
    ],
    [
      'structure: unknown',
      [...entries(), { id: 'fremd', source: '', target: 'T', state: 'translated' }],
      {},
      ['error structure structure.unknown fremd', 'warning obsolete obsolete fremd'],
    ],
    [
      'structure: several paragraphs in a heading',
      entries([{ target: 'T\n\nU' }]),
      {},
      [`error structure structure.paragraphs ${title}`],
    ],
    ['several paragraphs in a paragraph are fine', entries([{}, { target: 'T.\n\nU.' }]), {}, []],
    [
      'structure: the mark of the block in the target',
      entries([{ target: '# T' }]),
      {},
      [`error structure structure.blockStart ${title}`],
    ],
    [
      'a date begins like a list, and is none',
      entries([{}, { target: '30. сентября.' }]),
      { config: { checks: { dates: 'off' }, overrides: [] } },
      [],
    ],
    [
      'structure: a state without a target',
      entries([{}, {}, { target: '', source: '', state: 'final' }]),
      {},
      [`error structure structure.state ${head}`, `warning untranslated untranslated ${head}`],
    ],
    [
      'structure: covered, and its own',
      entries([{ covers: [first] }]),
      {},
      [`error structure structure.covered ${first}`],
    ],
    [
      'two things wrong with one unit',
      entries([{ target: '# T\n\nU', source: 'Alt' }]),
      {},
      [
        `error structure structure.paragraphs ${title}`,
        `error structure structure.blockStart ${title}`,
        `warning drifted drifted ${title}`,
      ],
    ],
  ]
  test.each(cases)('%s', (_, list, options, expected) => expect(found(list, options)).toEqual(expected))
})

describe('severity', () => {
  const two = entries([
    { source: '', target: '', state: 'initial' },
    { source: '', target: '', state: 'initial' },
  ])
  const severities = (options: CheckOptions) => found(two, options).map(finding => finding.split(' ')[0])
  const checks = (setting: 'off' | 'warn' | 'error' | ['error' | 'warn', { max: number }]) => ({
    checks: { untranslated: setting },
    overrides: [],
  })
  const cases: [name: string, options: CheckOptions, severities: string[]][] = [
    ['by default', {}, ['warning', 'warning']],
    ['error', { config: checks('error') }, ['error', 'error']],
    ['off', { config: checks('off') }, []],
    ['strict', { strict: true }, ['error', 'error']],
    ['off stays off when strict', { strict: true, config: checks('off') }, []],
    ['up to max, an error is a warning', { config: checks(['error', { max: 2 }]) }, ['warning', 'warning']],
    ['beyond max, all are errors', { config: checks(['error', { max: 1 }]) }, ['error', 'error']],
    ['up to max, a warning is not told', { config: checks(['warn', { max: 2 }]) }, []],
    [
      'an override for the language',
      { config: { checks: {}, overrides: [{ languages: ['ru'], checks: { untranslated: 'error' } }] } },
      ['error', 'error'],
    ],
    [
      'an override for another language',
      { config: { checks: {}, overrides: [{ languages: ['ar'], checks: { untranslated: 'error' } }] } },
      ['warning', 'warning'],
    ],
    [
      'an override for documents',
      {
        document: '2022/januar',
        config: { checks: {}, overrides: [{ documents: ['2022/*'], checks: { untranslated: 'off' } }] },
      },
      [],
    ],
    [
      'the last override wins',
      {
        document: 'a',
        config: {
          checks: {},
          overrides: [
            { checks: { untranslated: 'off' } },
            { documents: ['a'], checks: { untranslated: 'error' } },
          ],
        },
      },
      ['error', 'error'],
    ],
    ['other languages are left out', { languages: ['ar'] }, []],
  ]
  test.each(cases)('%s', (_, options, expected) => expect(severities(options)).toEqual(expected))
})

test('what a person judged false is not told, until a text changes', () => {
  const allow = [{ code: 'structure', reason: 'Zitat', of: pairHash('Titel', '# T') }]
  expect(found(entries([{ target: '# T', allow }]))).toEqual([])
  expect(found(entries([{ target: '# U', allow }]))).toEqual([
    `error structure structure.blockStart ${title}`,
    `warning unused-suppression unused-suppression.lapsed ${title}`,
  ])
})
