import { rmSync } from 'node:fs'
import { canonical, type Outcome, project, type TestProject } from '../process.js'
import { filesIn, type Held, heldIn } from './oracle.js'
import { bare, markOf, POOL, type Tag } from './texts.js'

/** A file that was given to a translator, with what stood in it. */
export interface Handed {
  path: string
  format: string
  document: string
  language: Tag
  /** By unit: the target, the German that it belongs to, and the one that it was made from, which a drift may keep. */
  units: ReadonlyMap<string, { target: string; german: string | undefined; previous: string }>
}

/** A project, and what the people around it know. */
export interface World {
  made: TestProject
  /** The paragraphs of each document. */
  corpus: Map<string, readonly string[]>
  targets: readonly Tag[]
  /** By the mark of a translation: the German that somebody said it is for; undefined where nobody outside can say. */
  madeFor: Map<string, (string | undefined)[]>
  handed: Handed[]
  /** Documents that were deleted, and former versions of others. */
  former: { document: string; paragraphs: readonly string[] }[]
  marks: number
  isRepository: boolean
}

/** What a step did. */
export interface Told {
  /** How the command ended; undefined where somebody wrote files by hand. */
  outcome?: Outcome
  /** What was typed into the command. It is kept, or the command names it. */
  typed?: readonly string[]
  /** What was typed and the command says in other ways that it was not taken. */
  leaves?: (mark: string) => boolean
  /** What may be gone, since it was to be replaced. */
  mayGo?: (held: Held) => boolean
  /** It does what it can, and ends with 2 where it could not do all. */
  isPartly?: true
  /** It changes nothing that people keep. */
  isReading?: true
}

export function newWorld(): World {
  const world: World = {
    made: project(),
    corpus: new Map([
      ['haupt', POOL.slice(0, 8)],
      ['neben/text', POOL.slice(6, 12)],
    ]),
    targets: ['ru', 'en'],
    madeFor: new Map(),
    handed: [],
    former: [],
    marks: 0,
    isRepository: false,
  }
  setTargets(world, world.targets)
  for (const [document, paragraphs] of world.corpus) setParagraphs(world, document, paragraphs)
  return world
}

/** The same people with a project of their own. */
export function copyOf(world: World): World {
  return {
    ...world,
    made: world.made.copy(),
    corpus: new Map(world.corpus),
    madeFor: new Map([...world.madeFor].map(([mark, texts]) => [mark, [...texts]])),
    handed: [],
    former: [],
  }
}

export function setTargets(world: World, targets: readonly Tag[]): void {
  world.targets = targets
  world.made.write('synopse.config.json', canonical({ targets }))
}

export function setParagraphs(world: World, document: string, paragraphs: readonly string[]): void {
  world.corpus.set(document, paragraphs)
  world.made.write(pathOf(document), markdownOf(paragraphs))
}

export function removeDocument(world: World, document: string): void {
  world.former.push({ document, paragraphs: world.corpus.get(document) ?? [] })
  world.corpus.delete(document)
  rmSync(world.made.path(pathOf(document)))
}

export const pathOf = (document: string) => `corpus/${document}.md`
export const markdownOf = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`

/** A new mark for something that somebody types. */
export const nextMark = (world: World, language: Tag) => markOf(world.marks++, language)

/** What the files keep of what people wrote. */
export const heldNow = ({ made }: World) => heldIn(filesIn(made, 'alignments', 'memory'))

/** The units of a document as they were synced last. */
export function unitsOf({ made }: World, document: string): { id: string; text: string }[] {
  const path = `alignments/${document}/de.json`
  const text = filesIn(made, 'alignments').get(path)
  return text === undefined ? [] : JSON.parse(text).units
}

/** The German that a person sees beside the translation of a unit; unknown where it is not what was synced last. */
export function germanOf(world: World, document: string, unit: string, language: Tag): string | undefined {
  const units = unitsOf(world, document)
  const today = (world.corpus.get(document) ?? []).map(bare)
  if (JSON.stringify(today) !== JSON.stringify(units.map(({ text }) => text))) return undefined
  const { entries = [] } = fileOf(world, document, language)
  const entry = entries.find(({ id, covers = [] }) => id === unit || covers.includes(unit))
  const texts = entry
    ? [entry.id, ...(entry.covers ?? [])].map(id => units.find(unit => unit.id === id)?.text)
    : [units.find(({ id }) => id === unit)?.text]
  return texts.some(text => text === undefined) ? undefined : texts.join('\n\n')
}

export interface Entry {
  id: string
  source: string
  target: string
  state: string
  covers?: string[]
}

/** The alignment file of a document, as far as there is one. */
export function fileOf({ made }: World, document: string, language: string): { entries?: Entry[] } {
  const text = filesIn(made, `alignments/${document}`).get(`alignments/${document}/${language}.json`)
  return text === undefined ? {} : JSON.parse(text)
}
