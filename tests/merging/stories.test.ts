import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isJunk } from '../../src/alignment/file.js'
import { parseAlignment } from '../../src/alignment/parse.js'
import { runs } from '../runs.js'
import { type Files, filesOf, projectOf, Repository, type Sides } from '../synopsis/git.js'
import { sync } from '../synopsis/project.js'
import { type Branch, expectWhole, LONG, liveIn, story, tell } from '../synopsis/stories.js'
import { merged } from './merged.js'

/** The same with the two sides of each conflict in one order, whichever side was called ours. */
function withoutSides(files: Files): object {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.endsWith('.json') && !path.endsWith('/de.json'))
      .map(([path, text]) => [
        path,
        parseAlignment(text, path).entries.map(entry => {
          if (isJunk(entry)) return entry.raw
          const { source, target, state, conflict, covers, ...rest } = entry
          const values = [{ source, target, state }, conflict].map(value => JSON.stringify(value)).sort()
          return { ...rest, values, ...(conflict ? {} : { covers }) }
        }),
      ]),
  )
}

describe('random histories of two branches', () => {
  const repository = new Repository()
  afterAll(() => repository.remove())

  const sidesOf = (told: Parameters<typeof tell>[0]) => {
    const { base, branches, made } = tell(told)
    const [ours, theirs] = branches as [Branch, Branch]
    return {
      base,
      ours,
      theirs,
      made,
      files: [filesOf(base.project), filesOf(ours.project), filesOf(theirs.project)] as Sides,
    }
  }

  test(
    'property: no translation is lost, hidden or handed to another German',
    () => {
      fc.assert(
        fc.property(story, told => {
          const { base, ours, theirs, made, files } = sidesOf(told)
          const project = projectOf(merged(repository, files))
          expectWhole(project, liveIn(base, [ours, theirs]), made)
          // A third branch that has seen neither.
          const [, , third] = tell(told).branches
          if (!third) return
          const again = merged(repository, [files[0], filesOf(sync(project)), filesOf(third.project)])
          expectWhole(projectOf(again), liveIn(base, [ours, theirs, third]), made)
        }),
        runs(100),
      )
    },
    LONG,
  )

  test(
    'property: the merge is symmetric, and merging with the base is the identity',
    () => {
      fc.assert(
        fc.property(story, told => {
          const { files } = sidesOf(told)
          const [base, ours, theirs] = files
          expect(withoutSides(merged(repository, [base, theirs, ours]))).toEqual(
            withoutSides(merged(repository, files)),
          )
          const json = (files: Files) =>
            Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.json')))
          for (const side of [ours, theirs]) {
            expect(json(merged(repository, [base, side, base]))).toEqual(json(side))
            expect(json(merged(repository, [base, base, side]))).toEqual(json(side))
            expect(json(merged(repository, [base, side, side]))).toEqual(json(side))
          }
        }),
        runs(100),
      )
    },
    LONG,
  )
})
