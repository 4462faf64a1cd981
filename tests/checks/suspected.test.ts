import { expect, test } from '@jest/globals'
import type { Suspect } from '../../src/aligner/suspect.js'
import { type CheckOptions, check } from '../../src/checks/run.js'
import { parseUnits } from '../../src/document/units.js'
import { withSuspects } from '../../src/synopsis/suspects.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

const units = parseUnits('Null.\n\nEins.\n\nZwei.\n\nDrei.\n\nVier.\n')
const entries = units.map(({ id, text }) => ({
  id,
  source: text,
  target: `${text}!`,
  state: 'final' as const,
}))
const names = new Map(units.map(({ id, text }) => [id, text]))

const suspect = (index: number, kind: Suspect['kind'], fields: Partial<Suspect> = {}): Suspect => ({
  index,
  kind,
  score: 0.9,
  evidence: [],
  ...fields,
})

function found(suspects: Suspect[], options: CheckOptions = {}): object[] {
  const view = withSuspects(synopsis(units, units, { ru: entries, ar: entries }), { ru: suspects })
  return check(view, options).map(({ severity, code, wording, unit, units, place, args }) => ({
    told: `${severity} ${code} ${wording} ${names.get(unit ?? '')}`,
    units: units?.map(id => names.get(id)).join(' '),
    place,
    args,
  }))
}

test('two that are swapped are a finding each, with both texts and what they fit, at the entry', () => {
  expect(found([suspect(1, 'swapped', { fits: 3 }), suspect(3, 'swapped', { fits: 1 })])).toEqual([
    {
      told: 'error misaligned misaligned.swapped Eins.',
      units: 'Eins.',
      place: 'entry',
      args: {
        source: 'Eins.',
        text: 'Eins.!',
        number: 2,
        fits: 4,
        unit: units[3]?.id,
        from: 0,
        to: 0,
        count: 1,
      },
    },
    {
      told: 'error misaligned misaligned.swapped Drei.',
      units: 'Drei.',
      place: 'entry',
      args: expect.objectContaining({ source: 'Drei.', text: 'Drei.!', number: 4, fits: 2 }),
    },
  ])
})

test('a run is one finding, with its first; it stands for all of its units', () => {
  const run = { from: 1, to: 4 }
  const shifted = [1, 2, 3, 4].map(index => suspect(index, 'shifted', { fits: index - 1, run }))
  expect(found(shifted)).toEqual([
    {
      told: 'error misaligned misaligned.shifted Eins.',
      units: 'Eins. Zwei. Drei. Vier.',
      place: 'entry',
      args: {
        source: 'Eins.',
        text: 'Eins.!',
        number: 2,
        fits: 1,
        unit: units[0]?.id,
        from: 2,
        to: 5,
        count: 1,
      },
    },
  ])
})

test.each<[string, Suspect, string]>([
  ['foreign, and nothing fits', suspect(2, 'foreign'), 'misaligned misaligned.foreign'],
  ['foreign, and something fits', suspect(2, 'foreign', { fits: 0 }), 'misaligned misaligned.fits'],
  ['shifted alone', suspect(2, 'shifted', { fits: 1 }), 'misaligned misaligned.fits'],
  ['shifted, and nothing fits', suspect(2, 'shifted'), 'misaligned misaligned.foreign'],
  ['truncated', suspect(2, 'truncated'), 'truncated truncated'],
  ['doubled', suspect(2, 'doubled'), 'doubled doubled'],
])('%s', (_, suspect, told) => {
  expect(found([suspect])).toEqual([expect.objectContaining({ told: `error ${told} Zwei.` })])
})

test('of one that breaks off, both ends are quoted', () => {
  const long = units.map((unit, index) =>
    index === 2 ? { ...unit, text: `${'Und '.repeat(30)}Schluss.` } : unit,
  )
  const given = entries.map((entry, index) => (index === 2 ? { ...entry, target: 'И так далее, и' } : entry))
  const view = withSuspects(synopsis(long, long, { ru: given }), { ru: [suspect(2, 'truncated')] })
  const [finding] = check(view).filter(({ code }) => code === 'truncated')
  expect(finding?.args).toMatchObject({
    source: expect.stringMatching(/^….{47}Und Schluss\.$/),
    text: 'И так далее, и',
  })
})

test('severities come from the config, languages from the options', () => {
  const all = [suspect(1, 'foreign'), suspect(2, 'truncated'), suspect(3, 'doubled')]
  const config = { checks: { misaligned: 'warn', truncated: 'off' } as const, overrides: [] }
  expect(found(all, { config }).map(finding => 'told' in finding && finding.told)).toEqual([
    'warning misaligned misaligned.foreign Eins.',
    'error doubled doubled Drei.',
  ])
  expect(found(all, { languages: ['ar'] })).toEqual([])
})
