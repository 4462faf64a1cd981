import { describe, expect, test } from '@jest/globals'
import { applyPatches } from '../../src/alignment/apply.js'
import type { Entry } from '../../src/alignment/entry.js'
import { parseUnits } from '../../src/document/units.js'
import { decide } from '../../src/door/decide.js'
import type { Basis, Origin, Wish } from '../../src/door/edit.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

const UNITS = parseUnits('Die Werft schließt.\n')
const [unit] = UNITS.map(({ id }) => id) as [string]
const NOTE = 'Not “closes”: “is being closed”.'
const entry: Entry = {
  id: unit,
  source: 'Die Werft schließt.',
  target: 'The shipyard closes.',
  state: 'translated',
}
const returned: Entry = { ...entry, returned: { note: NOTE } }
const SEEN: Basis = { source: entry.source, target: entry.target, returned: NOTE }

/** What becomes of an entry: the entry, or why nothing does; and what keeps its approval from it. */
function decided(before: Entry, wish: Wish, basis: Basis = SEEN, origin: Origin = 'ui') {
  const view = synopsis(UNITS, UNITS, { en: [before] })
  const { patches, refused, lowered } = decide(view, [
    { origin, place: { unit, language: 'en' }, basis, wish },
  ])
  const file = { document: 'd', language: 'en', sourceLanguage: 'de', entries: [before] }
  const [found] = applyPatches(file, patches).entries
  return [refused[0]?.reason ?? found, ...lowered.map(({ code }) => code)]
}

const { returned: _unread, ...unaware } = SEEN

describe('a translation that is sent back', () => {
  test.each(['translated', 'reviewed', 'final'] as const)('%s, is to be reviewed no more', state => {
    const wish = { kind: 'return', note: NOTE } as const
    expect(decided({ ...entry, state }, wish, unaware)).toEqual([returned])
  })

  test('is there, and what another reviewer said of it was read', () => {
    const wish = { kind: 'return', note: 'Too short.' } as const
    expect(
      decided({ ...entry, source: '', target: '', state: 'initial' }, wish, { ...unaware, target: '' }),
    ).toEqual(['untranslated'])
    expect(decided(returned, wish, unaware)).toEqual(['returnedChanged'])
    expect(decided(returned, wish)).toEqual([{ ...entry, returned: { note: 'Too short.' } }])
    expect(decided(returned, { kind: 'return', note: NOTE }, unaware)).toEqual([returned])
  })
})

describe('what was sent back', () => {
  test.each<[string, Wish, Origin, Entry]>([
    ['another target', { kind: 'translate', target: 'It shuts.' }, 'ui', { ...entry, target: 'It shuts.' }],
    ['the same, by a person', { kind: 'translate', target: entry.target }, 'set', entry],
    [
      'another from a file',
      { kind: 'translate', target: 'It shuts.' },
      'import',
      { ...entry, target: 'It shuts.' },
    ],
    ['the same from a file', { kind: 'translate', target: entry.target }, 'import', returned],
    ['an approval', { kind: 'approve', state: 'reviewed' }, 'review', { ...entry, state: 'reviewed' }],
    [
      'a slip that is mended',
      { kind: 'mend', target: 'The shipyard  closes.' },
      'fix',
      { ...returned, target: 'The shipyard  closes.' },
    ],
    ['a note', { kind: 'note', text: 'x' }, 'note', { ...returned, note: 'x' }],
    ['a settled drift', { kind: 'settle' }, 'accept', returned],
    [
      'the former state',
      { kind: 'undo', before: { state: 'reviewed', returned: undefined } },
      'ui',
      { ...entry, state: 'reviewed' },
    ],
  ])('after %s', (_name, wish, origin, expected) => {
    expect(decided(returned, wish, SEEN, origin)).toEqual([expected])
  })

  test.each<Wish>([
    { kind: 'translate', target: 'It shuts.' },
    { kind: 'approve', state: 'final' },
  ])('is not passed over by who does not know it: $kind', wish => {
    expect(decided(returned, wish, unaware)).toEqual(['returnedChanged'])
  })

  test('is not approved by a file', () => {
    const wish = { kind: 'translate', target: entry.target, state: 'final' } as const
    expect(decided(returned, wish, unaware, 'import')).toEqual([returned, 'returned'])
  })

  test('counts as translated, whatever the file says', () => {
    const view = synopsis(UNITS, UNITS, { en: [{ ...returned, state: 'final' }] })
    expect(view.rows[0]?.languages.en?.state).toBe('translated')
  })
})
