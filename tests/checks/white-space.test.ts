import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyFixes } from '../../src/checks/fixing/apply.js'
import { check } from '../../src/checks/run.js'
import { parseUnits } from '../../src/document/units.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

const units = parseUnits('Die Arbeiter streiken, der Lohn steigt.')

/** What `check` proposes for the white space of a translation, carried out once. */
function mended(target: string, language = 'en'): string {
  const [unit] = units
  const entries = units.map(({ id, text }) => ({ id, source: text, target, state: 'translated' as const }))
  const findings = check(synopsis(units, units, { [language]: entries }))
  const fixes = findings.flatMap(({ code, range, fix, unit: id }) =>
    code === 'white-space' && id === unit?.id && range && fix !== undefined ? [{ range, text: fix }] : [],
  )
  return applyFixes(target, fixes)
}

test.each([
  [' The wage  rises .', 'The wage rises.'],
  ['The wage\u00a0 rises,then\u200b falls.', 'The wage\u00a0rises, then falls.'],
  ['The\twage rises.It falls. ', 'The wage rises. It falls.'],
  ['The ( low ) wage', 'The (low) wage'],
  ['[The wage ](https://example.org) rises', '[The wage ](https://example.org) rises'],
  [
    '**The wage**\u200bs, `a  b`, https://example.org/a,b',
    '**The wage**\u200bs, `a  b`, https://example.org/a,b',
  ],
])('mends %j', (target, expected) => expect(mended(target)).toBe(expected))

test('changes nothing but white space, in any text and language', () => {
  const pieces = fc.constantFrom(
    ...[
      ' ',
      '\t',
      '\u00a0',
      '\u200b',
      '\n\n',
      '\\\n',
      'wage',
      'Wage',
      'كلمة',
      '.',
      ',',
      '؟',
      '(',
      ')',
      '«',
      '»',
    ],
    ...['**', '*', '`', '[', '](https://example.org)', '\ud800', '\u0301', '\u202e', '&amp;', '7'],
  )
  const visible = (text: string) => text.replace(/[\s\u0085\u200b\u2060\ufeff]/g, '')
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 24 }),
      fc.constantFrom('en', 'ru', 'ar', 'fr'),
      (list, language) => {
        const target = list.join('')
        expect(visible(mended(target, language))).toBe(visible(target))
      },
    ),
  )
})
