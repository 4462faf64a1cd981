import { readFileSync } from 'node:fs'
import { type Deed, documentOf, picked } from './chance.js'
import type { Held } from './oracle.js'
import { bare, marksIn, POOL, type Tag, translationOf } from './texts.js'
import { TOOLS } from './translator.js'
import { fileOf, germanOf, type Handed, markdownOf, nextMark, type World } from './world.js'

const FORMATS = Object.keys(TOOLS)

export const handOut: Deed = async (world, chance) => {
  const document = documentOf(world, chance)
  const language = picked(world.targets, chance.language)
  const format = picked(FORMATS, chance.to)
  const path = world.made.path(`weg/${world.handed.length}.${format}`)
  const given = format === 'xlsx' ? 'csv' : format
  const args = ['export', document, '--format', given, '--lang', language, '--out', path]
  const outcome = await world.made.here(args)
  if (outcome.code === 0)
    world.handed.push({ path, format, document, language, units: givenUnits(world, document, language) })
  return { outcome, isReading: true }
}

function givenUnits(world: World, document: string, language: Tag): Handed['units'] {
  const { entries = [] } = fileOf(world, document, language)
  return new Map(
    entries.flatMap(({ id, covers = [], target, source: previous }) =>
      [id, ...covers].map(
        unit => [unit, { target, german: germanOf(world, document, unit, language), previous }] as const,
      ),
    ),
  )
}

/** What a translator had before them: both, where they differ. */
const germansOf = (given: { german: string | undefined; previous: string } | undefined) =>
  given ? [given.german, given.previous] : [undefined]

/** A translator sends a file back in which some is translated, and some changed. */
export const takeIn: Deed = async (world, chance) => {
  if (world.handed.length === 0) await handOut(world, chance)
  if (world.handed.length === 0) return undefined
  const { at, to, language: force } = chance
  const { path, format, language, units } = picked(world.handed, at)
  const written = new Map<string, string>()
  const filled = await (TOOLS[format] as (typeof TOOLS)[string])(readFileSync(path), (unit, target) => {
    // Of what is there, something is changed now and then.
    if (
      (marksIn(unit + target).length + [...unit].reduce((sum, sign) => sum + sign.charCodeAt(0), to)) % 3 ===
      0
    )
      return undefined
    const mark = nextMark(world, language)
    written.set(mark, unit)
    return translationOf(units.get(unit)?.german ?? '', language, mark)
  })
  world.made.write('weg/zurueck', filled)
  const isForced = force % 4 === 0
  const args = [
    'import',
    world.made.path('weg/zurueck'),
    '--format',
    format,
    ...(isForced ? ['--force'] : []),
  ]
  const outcome = await world.made.here(args)
  if (outcome.code !== 0) return { outcome }
  for (const [mark, unit] of written) world.madeFor.set(mark, germansOf(units.get(unit)))
  const changed = [...written.values()]
  const isSeen = (held: Held) => isForced || held.units.some(unit => units.get(unit)?.target === held.target)
  return {
    outcome,
    typed: [...written.keys()],
    // Its document may be called otherwise by now.
    mayGo: held =>
      held.as === 'target' &&
      held.language === language &&
      held.units.some(unit => changed.includes(unit)) &&
      isSeen(held),
  }
}

/** Pairs of another tool: they are kept beside, as suggestions. */
export const remember: Deed = async ({ made, targets }, { at, language }) => {
  const tag = picked(targets, language)
  const german = bare(picked(POOL, at))
  const tuv = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`
  made.write(
    'weg/alt.tmx',
    `<tmx version="1.4"><header/><body><tu>${tuv('de', german)}${tuv(tag, translationOf(german, tag, ''))}</tu></body></tmx>`,
  )
  return { outcome: await made.here(['import', made.path('weg/alt.tmx'), '--force']) }
}

/** A translation is there as a file: all of it, or with a paragraph too many or too few. */
export const align: Deed = async (world, chance) => {
  const document = documentOf(world, chance)
  const language = picked(world.targets, chance.language)
  const paragraphs = world.corpus.get(document) as readonly string[]
  const marks = paragraphs.map(() => nextMark(world, language))
  const texts = paragraphs.map(
    (german, index) =>
      `${/^(?:#+|-) |/.exec(german)?.[0]}${translationOf(bare(german), language, marks[index] as string)}`,
  )
  // A paragraph that nobody wrote in German.
  if (chance.to % 3 === 1) {
    marks.push(nextMark(world, language))
    texts.push(translationOf('', language, marks.at(-1) as string))
  }
  const cut = chance.to % 3 === 0 ? chance.at % Math.max(1, texts.length) : texts.length
  world.made.write('weg/fassung.md', markdownOf(texts.toSpliced(cut, 1)))
  const isReplacing = chance.to % 2 === 0
  const file = world.made.path('weg/fassung.md')
  const args = [
    'align',
    document,
    language,
    file,
    '--type',
    'markdown',
    '--json',
    ...(isReplacing ? ['--replace'] : []),
  ]
  const outcome = await world.made.here(args)
  if (outcome.code !== 0) return { outcome }
  const typed = marks.toSpliced(cut, 1)
  const { beads, replaced, cleared }: Aligned = JSON.parse(outcome.stdout)
  const today = paragraphs.map(bare)
  for (const { source, target } of beads)
    for (const index of target)
      world.madeFor.set(typed[index] as string, [source.map(index => today[index]).join('\n\n')])
  const isIn = (mark: string) => (bead: Aligned['beads'][number]) =>
    bead.target.some(index => typed[index] === mark)
  return {
    outcome,
    typed,
    leaves: mark => beads.find(isIn(mark))?.outcome !== 'written',
    mayGo: ({ mark, as }) =>
      replaced.some(({ before }) => before.includes(mark)) ||
      (as === 'unplaced' && JSON.stringify(cleared).includes(mark)),
  }
}

interface Aligned {
  beads: { source: number[]; target: number[]; outcome: string }[]
  replaced: { before: string }[]
  /** What had no place, and no longer belongs. */
  cleared: unknown[]
}
