import { expect, test } from '@jest/globals'
import type { AlignmentFile } from '../../src/alignment/file.js'
import { mergedAlignment } from '../../src/merging/files.js'

type List = readonly unknown[]

const head = { document: 'd', language: 'ru', sourceLanguage: 'de', entries: [] }
const fileOf = (unplaced: List): AlignmentFile => ({ ...head, ...(unplaced.length > 0 && { unplaced }) })
const merged = (base: List, ours: List, theirs: List) =>
  mergedAlignment({ base: fileOf(base), ours: fileOf(ours), theirs: fileOf(theirs) }).file.unplaced ?? []

const [ONE, TWO] = [
  { after: 'a', text: 'Раз' },
  { after: 'a', text: 'Два' },
]
const MOVED = { ...ONE, after: 'b' }

test.each<[string, List, List, List, List]>([
  ['what either side has placed is gone', [ONE, TWO], [TWO], [ONE, TWO], [TWO]],
  ['also where the other found another place that it stands behind', [ONE], [], [MOVED], []],
  ['the place of the side that changed it', [ONE], [ONE], [MOVED], [MOVED]],
  ['what both have found is there once', [], [ONE], [MOVED, TWO], [ONE, TWO]],
  ['equal texts are as many as they are', [ONE, ONE], [ONE, ONE], [ONE, ONE, ONE], [ONE, ONE, ONE]],
  ['records of another shape stay', ['roh'], ['roh', ONE], ['roh'], ['roh', ONE]],
])('%s', (_, base, ours, theirs, expected) => {
  expect(merged(base, ours, theirs)).toEqual(expected)
  const turned = merged(base, theirs, ours)
  expect(turned).toHaveLength(expected.length)
  expect(turned).toEqual(expect.arrayContaining([...expected]))
})
