import type { Held } from './oracle.js'
import type { Tag } from './texts.js'
import { type Told, unitsOf, type World } from './world.js'

/** The numbers that decide what a deed is about: which document, where in it, what else, and in which language. */
export interface Chance {
  document: number
  at: number
  to: number
  language: number
}

/** What somebody does; undefined where there is nothing to do it with. */
export type Deed = (world: World, chance: Chance) => Promise<Told | undefined>

export const picked = <T>(list: readonly T[], number: number): T => list[number % list.length] as T

export function documentOf(world: World, { document }: Chance): string {
  return picked([...world.corpus.keys()], document)
}

/** A unit in a language, as a list shows it. */
export function placeOf(
  world: World,
  chance: Chance,
): { document: string; unit: string; language: Tag } | undefined {
  const document = documentOf(world, chance)
  const units = unitsOf(world, document)
  if (units.length === 0) return undefined
  return { document, unit: picked(units, chance.at).id, language: picked(world.targets, chance.language) }
}

/** What documents are called, sooner or later. */
export const NAMES = ['haupt', 'neben/text', 'umbenannt', 'archiv/alt']

/** Whether something is what stood as the translation of a unit. */
export const isTargetOf =
  (document: string, language: string, ...units: string[]) =>
  (held: Held): boolean =>
    held.as === 'target' &&
    held.path === `alignments/${document}/${language}.json` &&
    held.units.some(unit => units.includes(unit))
