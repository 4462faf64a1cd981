import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '../runs.js'
import { filesOf, type Merged, projectOf, Repository, type Sides } from './git.js'
import { sync } from './project.js'
import { type Branch, expectRefused, expectWhole, LONG, liveIn, type Story, story, tell } from './stories.js'

describe('branches that each sync and translate, merged by plain git', () => {
  const repository = new Repository()
  afterAll(() => repository.remove())

  /** Merges a branch after the other; conflicts end the run. */
  function mergeAll(told: Story, merge: (sides: Sides) => Merged): void {
    const { base, branches, made } = tell(told)
    const [first, ...others] = branches as [Branch, ...Branch[]]
    let project = first.project
    const merged = [first]
    for (const other of others) {
      const result = merge([filesOf(base.project), filesOf(project), filesOf(other.project)])
      if (!result.clean) {
        expectRefused(result.files)
        fc.pre(false)
      }
      merged.push(other)
      project = projectOf(result.files)
      expectWhole(project, liveIn(base, merged), made)
      if (told.syncBetween) project = sync(project)
    }
  }

  test(
    'property: nothing is hidden, doubled or lost after the next sync',
    () => {
      fc.assert(
        fc.property(story, told => mergeAll(told, sides => repository.mergeTrees(sides))),
        { ...runs(120), maxSkipsPerRun: 1000 },
      )
    },
    LONG,
  )

  test(
    'property: nor where the merge aligns the lines as older git does',
    () => {
      fc.assert(
        fc.property(story, told => mergeAll(told, sides => repository.mergeFiles(sides))),
        { ...runs(80), maxSkipsPerRun: 1000 },
      )
    },
    LONG,
  )

  test('property: a merge in a repository gives the same files', () => {
    fc.assert(
      fc.property(story, told => {
        const { base, branches } = tell(told)
        const [ours, theirs] = branches as [Branch, Branch]
        const sides: Sides = [filesOf(base.project), filesOf(ours.project), filesOf(theirs.project)]
        const real = new Repository()
        const { clean, files } = real.mergeBranches(sides)
        real.remove()
        const quick = repository.mergeTrees(sides)
        expect(quick.clean).toBe(clean)
        if (clean) expect(quick.files).toEqual(files)
      }),
      runs(30),
    )
  })
})
