import { expect, test } from '@jest/globals'
import { listReport } from '../../src/reports/list.js'
import type { ListedTask } from '../../src/synopsis/statuses.js'
import { expectWithin, VIEWS, viewOf } from './views.js'

const task: ListedTask = {
  document: 'aralsee',
  path: 'corpus/aralsee.md',
  unit: 'vv581bst',
  bead: ['vv581bst'],
  language: 'en',
  status: 'drifted',
  line: 3,
  source: 'Rund 60.000 Menschen lebten vom Fischfang.',
  previousSource: 'Rund 40.000 Menschen lebten vom Fischfang.',
  target: 'Some 40,000 people lived by fishing.',
}

const tasks: ListedTask[] = [
  task,
  {
    ...task,
    previousSource: '',
    language: 'ar',
    target: 'كان نحو ٤٠ ألف شخص يعيشون من صيد السمك في بحر آرال',
  },
  {
    ...task,
    status: 'untranslated',
    path: `corpus/${'aralsee-'.repeat(40)}.md`,
    line: 123_456,
    previousSource: undefined,
    target: '',
  },
  { ...task, status: 'obsolete', line: undefined, previousSource: undefined, unit: 'u'.repeat(50) },
]

test.each(VIEWS)('no line is wider than %i cells (%s, %s)', async (width, language, bidi) => {
  const view = await viewOf(width, language, bidi)
  for (const some of [[], [task], tasks]) expectWithin(listReport(some, 'de', view), width)
})

test('a task in a wide terminal', async () => {
  expect(listReport([task], 'de', await viewOf(100)).split('\n')).toEqual([
    'corpus/aralsee.md:3  vv581bst  en  drifted',
    '    Rund [-40.000-]{+60.000+} Menschen lebten vom Fischfang.',
    '    Some 40,000 people lived by fishing.',
    '',
    '1 paragraph has drifted: the German changed after it was translated.',
  ])
})

test('a task in a narrow one', async () => {
  expect(listReport([{ ...task, previousSource: '' }], 'de', await viewOf(40)).split('\n')).toEqual([
    'corpus/aralsee.md:3  vv581bst  en',
    '  drifted',
    '    It is not known which German this',
    '    was translated from.',
    '    {+Rund 60.000 Menschen lebten vom',
    '    Fischfang.+}',
    '    Some 40,000 people lived by fishing.',
    '',
    '1 paragraph has drifted: the German',
    'changed after it was translated.',
  ])
})
