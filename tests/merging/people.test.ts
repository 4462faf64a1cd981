import type { Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sameText } from '../../src/document/key.js'
import type { TestProject } from '../process.js'
import { runs } from '../runs.js'
import { LONG } from '../synopsis/stories.js'
import { beginning, type Counts, driverHere, People, told } from './people.js'

const failures: string[] = []
const counts: Counts = { merges: 0, renames: 0, conflicts: 0, misfiled: 0 }
let server: Server
let base: TestProject

beforeAll(async () => {
  const driver = await driverHere(said => failures.push(said))
  server = driver.server
  base = await beginning(driver.command)
})

afterAll(() => {
  server.close()
  process.stdout.write(`people: ${JSON.stringify(counts)}\n`)
})

/** What must be true of all that people typed, once their branches are one. */
async function expectWhole(people: People): Promise<void> {
  const there = new Map<string, { language: string; source: string | undefined }[]>()
  for (const { language, value } of people.files()) {
    expect(value.misfiled ?? []).toEqual([])
    for (const { target, source, conflict } of value.entries) {
      for (const pair of [{ target, source }, ...(conflict ? [conflict] : [])])
        there.set(pair.target, [...(there.get(pair.target) ?? []), { language, source: pair.source }])
    }
  }
  for (const [text, { language, source, isReplaced }] of people.typed) {
    const places = there.get(text) ?? []
    if (!isReplaced) expect([text, places.length]).not.toEqual([text, 0])
    for (const place of places) {
      expect([text, place.language]).toEqual([text, language])
      expect([text, sameText(place.source ?? '', source)]).toEqual([text, true])
    }
  }
  expect((await people.run('sync')).stdout).toContain('in sync')
  expect(await people.run('check')).toMatchObject({ stderr: '' })
}

test(
  'property: whatever way branches are brought together, nothing is lost and nothing gets into another language',
  async () => {
    await fc.assert(
      fc.asyncProperty(told, async story => {
        const people = People.at(base, counts)
        try {
          await people.tell(story)
          await expectWhole(people)
          expect(failures).toEqual([])
        } finally {
          people.remove()
        }
      }),
      runs(200),
    )
  },
  12 * LONG,
)
