import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/alignment/entry.js'
import { straysIn } from '../../src/checks/comparing/strays.js'
import type { RegisteredUnit } from '../../src/document/unit.js'
import { parseUnits } from '../../src/document/units.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

const GERMAN = 'Die Arbeiter bleiben auf dem Platz.'
const ENGLISH = 'The workers stay on the square.'
const RUSSIAN = 'Рабочие остаются на площади.'
const ARABIC = 'يبقى العمال في الساحة.'

/** Where the translations of one unit are seen to belong: from → home. */
function strays(targets: Record<string, string | Partial<Entry>>, german = GERMAN, source = 'de'): string[] {
  const units = parseUnits(`${german}\n`)
  const [{ id, text }] = units as readonly RegisteredUnit[] as [RegisteredUnit]
  const entries = Object.entries(targets).map(([language, target]) => {
    const fields = typeof target === 'string' ? { target } : target
    const entry: Entry = {
      id,
      source: fields.target ? text : '',
      target: '',
      state: fields.target ? 'translated' : 'initial',
      ...fields,
    }
    return [language, [entry]]
  })
  const view = synopsis(units, units, Object.fromEntries(entries))
  return straysIn(view, source).map(({ language, home }) => `${language} → ${home}`)
}

describe('what can only belong into another language’s file', () => {
  test.each<[string, Record<string, string | Partial<Entry>>, string[]]>([
    ['Arabic in Russian', { en: '', ru: ARABIC, ar: '' }, ['ru → ar']],
    ['Russian in Arabic', { en: '', ru: '', ar: RUSSIAN }, ['ar → ru']],
    ['Russian in English', { en: RUSSIAN, ru: '', ar: '' }, ['en → ru']],
    ['English in Russian', { en: '', ru: ENGLISH, ar: '' }, ['ru → en']],
    ['English in Arabic', { en: '', ru: '', ar: ENGLISH }, ['ar → en']],
    ['one word of another script', { en: '', ru: 'خلاصة', ar: '' }, ['ru → ar']],
    ['what home has as well', { en: ENGLISH, ru: ENGLISH, ar: '' }, ['ru → en']],
    ['each in the other’s file', { en: '', ru: ARABIC, ar: RUSSIAN }, []],
    ['home has another one', { en: 'The workers remain.', ru: ENGLISH, ar: '' }, []],
    ['all as it should be', { en: ENGLISH, ru: RUSSIAN, ar: ARABIC }, []],
    ['German, left as it was', { en: '', ru: GERMAN, ar: '' }, []],
    ['German in other words', { en: '', ru: 'Die Leute gehen nicht von dem Platz.', ar: '' }, []],
    ['German in the file of English', { en: 'Die Leute gehen nicht von dem Platz.', ru: '', ar: '' }, []],
    ['few little words', { en: '', ru: 'The river was wide in 1928.', ar: '' }, ['ru → en']],
    ['a name', { en: '', ru: 'New York Times', ar: '' }, []],
    ['a title', { en: '', ru: 'The Wealth of Nations', ar: '' }, []],
    ['both scripts', { en: '', ru: `${RUSSIAN} ${ENGLISH}`, ar: '' }, []],
    ['no words', { en: '', ru: '1986', ar: '' }, []],
    ['nothing that this project has', { en: '', ru: '', ar: 'Οι εργάτες μένουν.' }, []],
    ['a language that nobody knows', { en: '', ru: ENGLISH, fr: '' }, []],
    [
      'an open conflict',
      {
        en: '',
        ar: '',
        ru: { target: ARABIC, conflict: { source: GERMAN, target: RUSSIAN, state: 'translated' } },
      },
      [],
    ],
  ])('%s', (_name, targets, expected) => {
    expect(strays(targets)).toEqual(expected)
  })

  test('a sentence that the original has, too, says nothing', () => {
    const german = 'Er sagte: „The workers stay on the square.“'
    expect(strays({ en: '', ru: '«The workers stay on the square.»' }, german)).toEqual([])
  })

  test('German in a project that has German', () => {
    const russian = 'Рабочие остаются на площади.'
    expect(strays({ en: GERMAN, de: '' }, russian, 'ru')).toEqual(['en → de'])
    expect(strays({ en: '', de: ENGLISH }, russian, 'ru')).toEqual(['de → en'])
    expect(strays({ en: 'Hotel Adler am Markt', de: '' }, russian, 'ru')).toEqual([])
  })
})
