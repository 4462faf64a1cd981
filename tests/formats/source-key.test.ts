import { expect, test } from '@jest/globals'
import { bySource } from '../../src/formats/returned/source-key.js'

const UNITS = [
  { text: 'Ein **Satz**.', kind: 'paragraph' as const },
  { text: 'Ein Satz.', kind: 'paragraph' as const },
  { text: 'Noch *ein* Satz.', kind: 'paragraph' as const },
]
const find = bySource(UNITS, unit => unit)
const found = (source: string, coded?: (string | { code: string })[]) =>
  find({ source, target: '', ...(coded && { coded: { source: coded, target: [] } }) }).map(unit =>
    UNITS.indexOf(unit),
  )

test.each([
  ['by its text, however it is written', 'Ein __Satz__.', undefined, [0]],
  ['by its text before its words', 'Ein Satz.', ['Ein ', { code: '1' }, 'Satz', { code: '2' }, '.'], [1]],
  [
    'by its words where codes stand for marks',
    'Noch ein Satz.',
    ['Noch ', { code: '1' }, 'ein', { code: '2' }, ' Satz.'],
    [2],
  ],
  ['not by its words where nothing stands for marks', 'Noch ein Satz.', undefined, []],
])('a source is found %s', (_what, source, coded, expected) => {
  expect(found(source, coded)).toEqual(expected)
})
