import { describe, expect, test } from '@jest/globals'
import { commonSteps } from '../../src/versions/common-steps.js'
import type { Step } from '../../src/versions/steps.js'

const step = (kind: Step['kind'], more: Partial<Step> = {}): Step => ({
  unit: 'a',
  language: 'ru',
  kind,
  old: '',
  new: '',
  ...more,
})
const EDITED = step('edited', { old: 'eins' })
const OTHER = step('edited', { old: 'zwei' })
const MOVED = step('moved')
const BOTH = step('moved', { edited: true })

describe('what a merge has that none of its parents had', () => {
  test.each<[string, Step[][], Step[]]>([
    [
      'of a commit with one parent, all',
      [[EDITED, step('added', { unit: 'b' })]],
      [EDITED, step('added', { unit: 'b' })],
    ],
    ['of a first commit, nothing without a file', [], []],
    ['what came with one parent, not at all', [[EDITED], []], []],
    ['what came with the other, not at all', [[], [EDITED]], []],
    ['a wording that neither had, once', [[EDITED], [OTHER]], [EDITED]],
    ['with three parents, what none had', [[EDITED], [OTHER], []], []],
    ['a state, where one parent had the wording', [[EDITED], [step('state')]], [step('state')]],
    ['a change, where only one parent had nothing', [[step('added')], [EDITED]], [EDITED]],
    ['nothing, where one had the wording and the other the place', [[EDITED], [MOVED]], []],
    ['the wording, where one had the place', [[BOTH], [EDITED]], [EDITED]],
    ['the place, where one had the wording', [[BOTH], [MOVED]], [MOVED]],
    ['wording and place, where nobody had either', [[BOTH], [BOTH]], [BOTH]],
  ])('%s', (_name, ways, expected) => {
    expect(commonSteps(ways)).toEqual(expected)
  })
})
