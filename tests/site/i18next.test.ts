import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import i18next from 'i18next'
import type { Entry } from '../../src/alignment/entry.js'
import { parseUnits } from '../../src/document/units.js'
import { i18next as format } from '../../src/site/i18next.js'
import { type Policy, publish, publishOriginal } from '../../src/site/publish.js'
import { synopsis } from '../../src/synopsis/synopsis.js'
import { hostileLine } from '../document/arbitrary.js'

/** The resources loaded as a site does, with i18next as it is by itself. */
async function load(source: string, arabic: (ids: string[]) => Entry[], policy: Policy = {}) {
  const units = parseUnits(source)
  const ids = units.map(({ id }) => id)
  const today = synopsis(units, units, { ar: arabic(ids) })
  const about = { document: 'x', path: 'x.md', sourceLanguage: 'de', original: source }
  const de = format.write({ ...about, language: 'de', rows: publishOriginal(today) })
  const ar = format.write({ ...about, language: 'ar', rows: publish(today, 'ar', policy) })
  const instance = i18next.createInstance()
  await instance.init({
    lng: 'de',
    fallbackLng: 'de',
    ns: 'x',
    defaultNS: 'x',
    resources: { de: { x: JSON.parse(de) }, ar: { x: JSON.parse(ar) } },
  })
  await instance.changeLanguage('ar')
  return { ids, t: instance.t, dir: () => instance.dir() }
}

const entry = (id: string | undefined, source: string, target: string, more: Partial<Entry> = {}): Entry => ({
  id: id ?? '',
  source,
  target,
  state: 'translated',
  ...more,
})

describe('i18next', () => {
  test('shows the translation, the German of what is missing, and nothing twice', async () => {
    const { ids, t, dir } = await load('Eins.\n\nZwei.\n\nDrei.\n\nVier.\n', ids => [
      entry(ids[0], 'Eins.', 'واحد.'),
      entry(ids[1], 'Zwei.\n\nDrei.', 'اثنان وثلاثة.', { covers: [ids[2] as string] }),
    ])
    expect(ids.map(id => t(id))).toEqual(['واحد.', 'اثنان وثلاثة.', '', 'Vier.'])
    expect(dir()).toBe('rtl')
  })

  test('keeps out what nobody approved, and what drifted where that is wanted', async () => {
    const source = 'Eins.\n\nZwei.\n\nDrei.\n'
    const entries = (ids: string[]) => [
      entry(ids[0], 'Eins.', 'واحد.'),
      entry(ids[1], 'Zwei.', 'اثنان.', { state: 'reviewed' }),
      entry(ids[2], 'Drei!', 'ثلاثة.', { state: 'final' }),
    ]
    const shown = async (policy: Policy) => {
      const { ids, t } = await load(source, entries, policy)
      return ids.map(id => t(id))
    }
    expect(await shown({ minState: 'reviewed' })).toEqual(['Eins.', 'اثنان.', 'ثلاثة.'])
    expect(await shown({ drifted: 'source' })).toEqual(['واحد.', 'اثنان.', 'Drei.'])
    expect(await shown({ minState: 'final', missing: 'omit' })).toEqual(['', '', 'ثلاثة.'])
  })

  test('property: what i18next would fill in comes out as written', async () => {
    const sign = fc.constantFrom(
      '{{',
      '}}',
      '$t(',
      ')',
      '{{x}}',
      '$t(x)',
      '{{constructor}}',
      '{{a, number}}',
      '$',
      '{',
      '"',
      ',',
    )
    const text = fc
      .array(fc.oneof(sign, hostileLine), { minLength: 1, maxLength: 6 })
      .map(parts => parts.join(' ').trim() || 'x')
      .map(text => text.replaceAll(' ', text.length % 2 ? ' ' : ''))
      .filter(text => text.trim() !== '' && !/\n[ \t]*\n/.test(text))
    await fc.assert(
      fc.asyncProperty(text, async text => {
        const { ids, t } = await load('Eins.\n', ids => [entry(ids[0], 'Eins.', text)])
        expect(t(ids[0] as string)).toBe(text)
      }),
    )
  })
})
