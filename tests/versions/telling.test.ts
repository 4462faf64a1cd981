import { expect, test } from '@jest/globals'
import { telling } from '../../src/versions/telling.js'

test.each([
  ['de', 'Sie kamen am 12. Mai.', 'Sie kamen nicht am 14. Mai.', ['12'], ['nicht', '14']],
  ['de', 'Kein Wort, keine Tat.', 'Keine Tat, kein Wort.', [], []],
  ['de', 'Es waren 1.500 Menschen.', 'Es waren 15 000 Menschen.', ['1.500'], ['15', '000']],
  ['en', 'They will agree.', 'They won’t agree.', [], ['won’t']],
  ['ru', 'Он пришёл в 1991 году.', 'Он не пришёл в 1992 году.', ['1991'], ['не', '1992']],
  ['ar', 'وافقت النقابة على ١٢ بندًا.', 'لم توافق النقابة على ١٣ بندًا.', ['١٢'], ['لم', '١٣']],
  ['xx', 'nicht 1', 'nicht 2', ['1'], ['2']],
])('%s: numbers and negations that changed', (tag, old, now, before, after) => {
  expect(telling(old, now, tag)).toEqual({ old: before, new: after })
})
