import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { COMMANDS } from '../../src/commands/index.js'
import { amount, counted, patience } from './amount.js'
import type { Chance } from './chance.js'
import { DEEDS, type DeedName } from './deeds.js'
import { faultsOf, filesIn, type Held, heldIn, writesOf } from './oracle.js'
import { bare, languageOf } from './texts.js'
import { copyOf, fileOf, heldNow, newWorld, type Told, unitsOf, type World } from './world.js'

const HISTORIES = amount(500, 3)
const PATIENCE = patience(HISTORIES, 10_000)

/** What people keep. */
const KEPT = ['alignments', 'memory', 'corpus']

interface Step extends Chance {
  name: DeedName
  /** Whether what was done is synced then. */
  isSynced: boolean
}

const names = Object.entries(DEEDS) as [DeedName, (typeof DEEDS)[DeedName]][]
const step: fc.Arbitrary<Step> = fc.record({
  name: fc.oneof(...names.map(([name, { weight }]) => ({ arbitrary: fc.constant(name), weight }))),
  document: fc.nat(5),
  at: fc.nat(30),
  to: fc.nat(30),
  language: fc.nat(5),
  isSynced: fc.boolean(),
})

const total = { steps: 0, texts: 0 }

let first: World

/** What all begin with: two documents, translated and committed. */
beforeAll(async () => {
  first = newWorld()
  await settled(first)
  for (const [document, language] of [
    [0, 0],
    [1, 0],
    [0, 1],
  ] as const)
    await take(first, { ...NOWHERE, name: 'align', document, language })
  for (const at of [3, 4, 5]) await take(first, { ...NOWHERE, name: 'review', at })
  await take(first, { ...NOWHERE, name: 'commit' })
  for (const at of [3, 4]) await take(first, { ...NOWHERE, name: 'set', at })
  await take(first, { ...NOWHERE, name: 'commit' })
  await settled(first)
})

const NOWHERE: Step = { name: 'sync', document: 0, at: 0, to: 1, language: 0, isSynced: true }

async function live(steps: readonly Step[]): Promise<void> {
  const world = copyOf(first)
  for (const [index, step] of steps.entries()) {
    await take(world, step)
    if (step.isSynced || index === steps.length - 1) await settled(world)
    else await expectSums(world)
  }
  total.texts += world.marks - first.marks
}

async function take(world: World, step: Step): Promise<void> {
  const entry: (typeof DEEDS)[DeedName] = DEEDS[step.name]
  const before = filesIn(world.made, ...KEPT)
  const told = await entry.deed(world, step)
  if (!told) return
  total.steps++
  const after = filesIn(world.made, ...KEPT)
  const { outcome } = told
  if (outcome) {
    expect({ ...outcome, isFine: [0, 1, 2].includes(outcome.code ?? 70) }).toMatchObject({ isFine: true })
    if (outcome.code === 2) expect(outcome.stderr).not.toBe('')
    if ((outcome.code === 2 && !told.isPartly) || told.isReading) expect(after).toEqual(before)
  }
  expectKept(heldIn(before), heldIn(after), told)
  expect(faultsOf(after)).toEqual([])
}

/** What was written before is there still, and what is new as well, unless the command said otherwise. */
function expectKept(before: readonly Held[], after: readonly Held[], told: Told): void {
  const { outcome, typed = [], leaves, mayGo } = told
  const there = new Set(after.map(({ mark }) => mark))
  const lost = before.filter(held => !there.has(held.mark) && !mayGo?.(held))
  const isTold = (mark: string) =>
    leaves?.(mark) || outcome?.stdout.includes(mark) || outcome?.stderr.includes(mark)
  const untold = typed.filter(mark => !there.has(mark) && !isTold(mark))
  expect({ lost, untold }).toEqual({ lost: [], untold: [] })
  for (const { mark, language, as } of after)
    if (as !== 'memory') expect({ mark, language }).toEqual({ mark, language: languageOf(mark) })
}

/** A sync, and what is true after it; another has nothing to do then. */
async function settled(world: World): Promise<void> {
  const { made, corpus } = world
  const before = filesIn(made, ...KEPT)
  expect(await made.here(['sync'])).toMatchObject({ code: 0, stderr: '' })
  const [after, writes] = [filesIn(made, ...KEPT), writesOf(made, ...KEPT)]
  expectKept(heldIn(before), heldIn(after), {})
  expect(faultsOf(after)).toEqual([])
  expect(await made.here(['sync'])).toMatchObject({ code: 0, stderr: '' })
  expect(writesOf(made, ...KEPT)).toEqual(writes)
  const sums = await expectSums(world)
  for (const [document, paragraphs] of corpus) {
    expect(unitsOf(world, document).map(({ text }) => text)).toEqual(paragraphs.map(bare))
    expectPaired(world, document)
    expectCounted(world, document, sums.get(document))
  }
}

/** Beside a German text that it counts as a translation of stands only what somebody made for it. */
function expectPaired(world: World, document: string): void {
  const texts = new Map(unitsOf(world, document).map(({ id, text }) => [id, text]))
  for (const { mark, as, path, units, source = '' } of heldNow(world)) {
    const isHere =
      as === 'target' && path.startsWith(`alignments/${document}/`) && texts.has(units[0] as string)
    const today = units.map(id => texts.get(id)).join('\n\n')
    const made = world.madeFor.get(mark) ?? []
    if (!isHere || source !== today || made.includes(undefined)) continue
    expect({ mark, source, made }).toEqual({ mark, source, made: expect.arrayContaining([source]) })
  }
}

type Counts = Record<'untranslated' | 'translated' | 'reviewed' | 'final', number>
type Sums = Record<string, Counts>

/** The four states of a language add up to the units, and those to the paragraphs. Returns the sums of each document. */
async function expectSums({ made, corpus, targets }: World): Promise<Map<string, Sums>> {
  const { documents } = await made.query<{
    documents: { document: string; units: number; languages: Sums }[]
  }>('status', '--json')
  // What is left of a document that is gone has no units.
  const there = documents.filter(({ document, units }) => units > 0 || corpus.has(document))
  expect(new Map(there.map(({ document, units }) => [document, units]))).toEqual(
    new Map([...corpus].map(([document, { length }]) => [document, length])),
  )
  for (const { document, units, languages } of there) {
    const sums = Object.entries(languages).map(
      ([language, { untranslated, translated, reviewed, final }]) => [
        language,
        untranslated + translated + reviewed + final,
      ],
    )
    expect({ document, ...Object.fromEntries(sums) }).toEqual({
      document,
      ...Object.fromEntries(targets.map(language => [language, units])),
    })
  }
  return new Map(there.map(({ document, languages }) => [document, languages]))
}

/** Each state is counted as often as the files say. */
function expectCounted(world: World, document: string, sums: Sums = {}): void {
  for (const [language, { untranslated, translated, reviewed, final }] of Object.entries(sums)) {
    const counts: Counts = { untranslated: 0, translated: 0, reviewed: 0, final: 0 }
    const { entries = [] } = fileOf(world, document, language)
    for (const { id: unit } of unitsOf(world, document)) {
      const own = entries.find(({ id }) => id === unit)
      const { target, state } = own ?? entries.find(({ covers = [] }) => covers.includes(unit)) ?? {}
      counts[(target ? state : 'untranslated') as keyof Counts]++
    }
    expect({ document, language, untranslated, translated, reviewed, final }).toEqual({
      document,
      language,
      ...counts,
    })
  }
}

test(
  `${HISTORIES} histories over all commands lose nothing`,
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12, size: 'max' }), live), {
      numRuns: HISTORIES,
      // What is found is told before Jest loses patience, however short it could still be made.
      interruptAfterTimeLimit: PATIENCE - 30_000,
      markInterruptAsFailure: true,
    })
    counted(`${HISTORIES} histories: ${total.steps} steps, ${total.texts} texts typed`)
  },
  PATIENCE,
)

/** What needs a terminal or the files of a site, or runs until it is stopped. */
const APART = ['adopt', 'serve', 'ui', 'watch']

test('all commands are called in them', () => {
  const called: string[] = names.flatMap(([, entry]) => ('commands' in entry ? [...entry.commands] : []))
  expect(
    Object.keys(COMMANDS)
      .filter(name => !called.includes(name))
      .sort(),
  ).toEqual(APART)
})
