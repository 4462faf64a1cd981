import { expect, test } from '@jest/globals'
import type { State } from '../../src/alignment/entry.js'
import { lastApproved } from '../../src/versions/approved.js'
import type { HistoryDeed } from '../../src/versions/steps.js'
import { recordingWith, translationSteps } from '../../src/versions/steps.js'

type Said = readonly [source: string, text: string, state: State]

/** What commits did to a unit, each of which left this behind; the last one first. */
function deedsOf(...versions: Said[]): HistoryDeed[] {
  const recordings = versions.map(([source, text, state]) =>
    recordingWith(new Map([['a', { text, state, source }]])),
  )
  return recordings
    .map((after, index) => ({
      commit: String(index),
      author: `author ${index}`,
      date: '',
      subject: '',
      steps: translationSteps('ru', recordings[index - 1] ?? recordingWith(new Map()), after),
    }))
    .filter(({ steps }) => steps.length > 0)
    .toReversed()
}

test.each<[string, Said[], [Said, string] | undefined]>([
  ['never', [['A', 'А', 'translated']], undefined],
  [
    'when it came',
    [
      ['A', 'А', 'final'],
      ['A', 'Б', 'translated'],
    ],
    [['A', 'А', 'final'], '0'],
  ],
  [
    'and again',
    [
      ['A', 'А', 'reviewed'],
      ['A', 'Б', 'translated'],
      ['A', 'Б', 'reviewed'],
      ['B', 'В', 'translated'],
    ],
    [['A', 'Б', 'reviewed'], '2'],
  ],
  [
    'and settled for another source since',
    [
      ['A', 'А', 'reviewed'],
      ['B', 'А', 'reviewed'],
      ['B', 'Б', 'translated'],
    ],
    [['B', 'А', 'reviewed'], '0'],
  ],
  [
    'and sent back',
    [
      ['A', 'А', 'translated'],
      ['A', 'А', 'reviewed'],
      ['A', 'А', 'translated'],
      ['A', 'Б', 'translated'],
    ],
    [['A', 'А', 'reviewed'], '1'],
  ],
  [
    'and removed',
    [
      ['A', 'А', 'final'],
      ['', '', 'initial'],
      ['B', 'Б', 'translated'],
    ],
    [['A', 'А', 'final'], '0'],
  ],
])('what was approved %s', (_when, versions, expected) => {
  const found = lastApproved(deedsOf(...versions), 'ru').get('a')
  expect(found && [[found.source, found.target, found.state], found.commit]).toEqual(expected)
})

test('who approved it is not known where the clone does not go back so far', () => {
  const [last] = deedsOf(['A', 'А', 'reviewed'], ['A', 'Б', 'translated'])
  const found = lastApproved([last as HistoryDeed], 'ru').get('a')
  expect(found).toEqual({
    source: 'A',
    target: 'А',
    state: 'reviewed',
    commit: undefined,
    author: '',
    date: '',
  })
  expect(lastApproved([last as HistoryDeed], 'en').size).toBe(0)
})
