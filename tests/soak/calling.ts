import { type Deed, documentOf, isTargetOf, NAMES, picked, placeOf } from './chance.js'
import type { Held } from './oracle.js'
import { marksIn, POOL, type Tag, translationOf } from './texts.js'
import { fileOf, germanOf, heldNow, markdownOf, nextMark, type Told, type World } from './world.js'

/** Calls the program with arguments that are always the same. */
export const calling =
  (...args: string[]): Deed =>
  async ({ made }) => ({ outcome: await made.here(args) })

/** What looks, each as it is called for some document and unit. */
const LOOKS: readonly ((world: World, document: string, unit: string) => string[])[] = [
  () => ['status'],
  () => ['list', '--json'],
  () => ['check', '--json'],
  (_, document) => ['units', document],
  (_, document) => ['show', document],
  (_, document, unit) => ['explain', document, unit],
  () => ['find', 'der'],
  () => ['diff', '--json'],
  (_, document) => ['log', document],
  ({ made }) => ['build', made.path('weg/seiten')],
  ({ made }) => ['report', '--out', made.path('weg/bericht.html')],
]

export const look: Deed = async (world, chance) => {
  const { document = documentOf(world, chance), unit = 'x' } = placeOf(world, chance) ?? {}
  const args = picked(LOOKS, chance.to)(world, document, unit)
  return { outcome: await world.made.here(args), isReading: true }
}

export const add: Deed = async (world, chance) => {
  const name = picked(NAMES, chance.to)
  const paragraphs = [...POOL.slice(chance.at % 5, (chance.at % 5) + 4)]
  const old = world.corpus.get(name)
  const args = ['add', '-', '--as', name, '--type', 'markdown', ...(chance.language % 2 ? ['--replace'] : [])]
  const outcome = await world.made.here(args, { stdin: markdownOf(paragraphs) })
  if (outcome.code === 0) {
    if (old) world.former.push({ document: name, paragraphs: old })
    world.corpus.set(name, paragraphs)
  }
  return { outcome }
}

export const set: Deed = async (world, chance) => {
  const place = placeOf(world, chance)
  return place && typeInto(world, place)
}

async function typeInto(
  world: World,
  { document, unit, language }: { document: string; unit: string; language: Tag },
): Promise<Told & { mark: string }> {
  const mark = nextMark(world, language)
  const german = germanOf(world, document, unit, language)
  const text = translationOf(german ?? '', language, mark)
  const outcome = await world.made.here(['set', document, unit, language], { stdin: text })
  if (outcome.code === 0) world.madeFor.set(mark, [german])
  return {
    outcome,
    mark,
    typed: outcome.code === 0 ? [mark] : [],
    mayGo: isTargetOf(document, language, unit),
  }
}

export const note: Deed = async (world, chance) => {
  const place = placeOf(world, chance)
  if (!place) return undefined
  const { document, unit, language } = place
  const mark = nextMark(world, language)
  const outcome = await world.made.here(['note', document, unit, language, `Nachfragen: ${mark}`])
  return {
    outcome,
    typed: outcome.code === 0 ? [mark] : [],
    mayGo: held => held.as === 'note' && isTargetOf(document, language, unit)({ ...held, as: 'target' }),
  }
}

export const accept: Deed = async (world, chance) => {
  const place = placeOf(world, chance)
  if (!place) return undefined
  const { document, unit, language } = place
  const outcome = await world.made.here(['accept', document, unit, language])
  const german = germanOf(world, document, unit, language)
  const isIt = isTargetOf(document, language, unit)
  if (outcome.code === 0)
    for (const held of heldNow(world)) if (isIt(held)) world.madeFor.get(held.mark)?.push(german)
  return { outcome }
}

export const allow: Deed = async (world, chance) => {
  const place = placeOf(world, chance)
  if (!place) return undefined
  const { document, unit, language } = place
  const code = picked(['drifted', 'numbers', 'terminal-punctuation', 'length'], chance.to)
  return {
    outcome: await world.made.here([
      'accept',
      document,
      unit,
      language,
      code,
      '--reason',
      'So ist es gemeint.',
    ]),
  }
}

export const review: Deed = async (world, chance) => {
  const place = placeOf(world, chance)
  if (!place) return undefined
  const state = picked(['reviewed', 'final'], chance.to)
  const args = ['review', place.document, place.unit, place.language, '--state', state]
  return { outcome: await world.made.here(args) }
}

export const resolve: Deed = async (world, { at, to }) => {
  const open = heldNow(world).filter(
    ({ as, path }) => as === 'conflict' && world.corpus.has(documentAt(path)),
  )
  if (open.length === 0) return undefined
  const { path, units, language } = picked(open, at)
  const document = documentAt(path)
  const side = picked(['--ours', '--theirs'], to)
  return {
    outcome: await world.made.here(['resolve', document, units[0] as string, language, side]),
    mayGo: held =>
      held.path === path &&
      held.as === (side === '--ours' ? 'conflict' : 'target') &&
      held.units[0] === units[0],
  }
}

const documentAt = (path: string) => path.replace(/^alignments\/|\/\w+\.json$/g, '')

export const restore: Deed = async (world, chance) => {
  const place = placeOf(world, chance)
  if (!place || !world.isRepository) return undefined
  const { document, unit, language } = place
  const from = picked(['HEAD', 'HEAD~1'], chance.to)
  return {
    outcome: await world.made.here(['restore', document, unit, language, '--from', from]),
    mayGo: isTargetOf(document, language, unit),
  }
}

/** What is dropped was shown. */
export const prune: Deed = async ({ made }) => {
  const outcome = await made.here(['prune', '--yes'])
  const isShown = ({ mark, units, as }: Held) =>
    outcome.stdout.includes(as === 'note' ? (units[0] as string) : mark)
  return { outcome, mayGo: isShown, isPartly: true }
}

/** Two people translate, each for themselves, and git has the driver merge what they did. */
export const merge: Deed = async (world, chance) => {
  // As often as not, both of the same.
  const at = chance.to % 2 === 0 ? chance.at : chance.to
  const [ours, theirs] = [placeOf(world, chance), placeOf(world, { ...chance, at })]
  if (!ours || !theirs || !fileOf(world, ours.document, ours.language).entries) return undefined
  const { made } = world
  const path = `alignments/${ours.document}/${ours.language}.json`
  const base = made.read(path)
  made.write('weg/base', base)
  const first = await typeInto(world, ours)
  made.write('weg/ours', made.read(path))
  made.write(path, base)
  const second = await typeInto(world, theirs)
  made.write('weg/theirs', made.read(path))
  const files = ['base', 'ours', 'theirs'].map(name => made.path(`weg/${name}`))
  const outcome = await made.here(['merge-driver', ...files, path])
  made.write(path, made.read('weg/ours'))
  return {
    outcome,
    typed: [...(first.typed ?? []), ...(second.typed ?? [])],
    mayGo: isTargetOf(ours.document, ours.language, ours.unit, theirs.unit),
  }
}

/** What has no German is given to a unit, joined to its translation, or dropped, which is told. */
export const place: Deed = async (world, chance) => {
  const spot = placeOf(world, chance)
  if (!spot) return undefined
  const { document, unit, language } = spot
  const args = ['list', document, '--status', 'unplaced', '--lang', language, '--json']
  const [waiting] = await world.made.query<{ unit: string; target: string }[]>(...args)
  if (!waiting) return undefined
  const german = germanOf(world, document, unit, language)
  const way = picked([['--at', unit], ['--join', unit], ['--drop']], chance.to)
  const outcome = await world.made.here(['place', document, language, waiting.unit, ...way])
  for (const mark of marksIn(waiting.target)) world.madeFor.set(mark, [german])
  return {
    outcome,
    mayGo: ({ as, mark }) => as === 'unplaced' && way[0] === '--drop' && outcome.stdout.includes(mark),
  }
}
