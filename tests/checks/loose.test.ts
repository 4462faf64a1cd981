import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { LooseSentence } from '../../src/aligner/suspect.js'
import { check } from '../../src/checks/run.js'
import { parseUnits } from '../../src/document/units.js'
import { withSuspects } from '../../src/synopsis/suspects.js'
import { synopsis } from '../../src/synopsis/synopsis.js'
import { seen, seenPlaces } from '../../src/text/seen.js'
import { runs } from '../runs.js'

/** The source and the target with `‹›` around what is marked. */
function marked(
  { kind, text, before = 0 }: Pick<LooseSentence, 'kind' | 'text'> & { before?: number },
  target: string,
  source = 'Der Bach fror zu. Die Mühle stand.',
): string[] {
  const units = parseUnits(`${source}\n`)
  const entries = units.map(({ id, text }) => ({ id, source: text, target, state: 'translated' as const }))
  const loose = [{ index: 0, kind, text, before, score: 0.9 }]
  const view = withSuspects(synopsis(units, units, { en: entries }), { en: loose })
  return check(view)
    .filter(({ code }) => code === kind)
    .map(({ range, german }) => {
      const [text, place] = kind === 'added' ? [target, range] : [source, german]
      return place
        ? `${text.slice(0, place.start)}‹${text.slice(place.start, place.end)}›${text.slice(place.end)}`
        : text
    })
}

describe('a sentence that one side has alone is marked', () => {
  test.each([
    ['Snow fell.', 'The brook froze. ‹Snow fell.› The mill stood.'],
    [
      'Snow fell on it there.',
      'The brook froze. ‹Snow *fell* on [it](https://example.org/a.b) there.› The mill stood.',
    ],
    ['Snow &amp; hail fell.', 'The brook &amp; pond froze. ‹Snow &amp; **hail** fell.› The mill stood.'],
    ['The file a. b fell.', 'The brook froze. ‹The file `a. b` fell.› The mill stood.'],
    ['Snow fell on it.', 'The brook froze. ‹Snow\nfell <b>on</b> it.› The mill stood.'],
    ['Snow fell^1.', 'The brook froze. ‹Snow fell[^1].› The mill stood.'],
    ['Sn\u00adow fell.', 'The brook froze. ‹Sn\u00adow fell.› The mill stood.'],
  ])('%s', (text, target) => {
    expect(marked({ kind: 'added', text }, target.replace(/[‹›]/g, ''))).toEqual([target])
  })

  test('where it stands, not where the same stands before', () => {
    expect(
      marked({ kind: 'added', text: 'Snow fell.', before: 1 }, 'Snow fell. The mill stood. Snow fell.'),
    ).toEqual(['Snow fell. The mill stood. ‹Snow fell.›'])
    expect(
      marked(
        { kind: 'omitted', text: 'Er kam.', before: 1 },
        'Snow.',
        'Oft hieß es: *Er kam.* Der Bach. **Er kam.**',
      ),
    ).toEqual(['Oft hieß es: *Er kam.* Der Bach. **‹Er kam.›**'])
  })

  test('not where the text says it no more', () => {
    expect(marked({ kind: 'added', text: 'Snow fell.', before: 1 }, 'Snow fell. The mill stood.')).toEqual([
      'Snow fell. The mill stood.',
    ])
  })
})

test('each sign that a reader sees is known where it stands', () => {
  const piece = fc.constantFrom(
    'Wort',
    ' ',
    '*',
    '**',
    '[',
    '](https://a.b)',
    '`',
    '\\',
    '<b>',
    '\n',
    '&amp;',
    '😀',
    '> ',
    '#',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), pieces => {
      const text = pieces.join('')
      const [whole, places] = [seen(text), seenPlaces(text)]
      expect(places).toHaveLength(whole.length)
      expect(places).toEqual(places.toSorted((one, other) => one - other))
      for (const [at, place] of places.entries())
        if (/\S/.test(whole[at] as string)) expect(text[place]).toBe(whole[at])
    }),
    runs(300),
  )
})
