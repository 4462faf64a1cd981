import { STATES, type State } from '../alignment/entry.js'
import { withTitleApart } from '../document/syntax/index.js'
import type { Unit } from '../document/unit.js'
import { paragraphsOf } from '../synopsis/paragraphs.js'
import type { Cell, Synopsis } from '../synopsis/synopsis.js'

/** Why a unit is not shown, or not up to date, in a language; `unapproved` is below the state that is asked for. */
export const SHORTFALLS = ['untranslated', 'unapproved', 'drifted'] as const
export type Shortfall = (typeof SHORTFALLS)[number]

/** What stands in the place of a translation that is missing or not wanted. */
export const MISSING = ['source', 'omit'] as const
export type Missing = (typeof MISSING)[number]

/** What a site wants to show. */
export interface Policy {
  /** Translations below this state are no translations yet (default: `translated`, so that all are shown). */
  minState?: State
  /** Default: the source. */
  missing?: Missing
  /** Default: the translation is kept. */
  drifted?: Missing | 'keep'
  /** Whether the paragraphs of a translation of several units go to these units, if there are as many (default: all to the first). */
  apart?: boolean
}

/** A unit as a site shows it in a language. */
export interface Published {
  unit: Unit
  shown: 'target' | 'source' | 'nothing'
  /** The target; empty where another unit shows it, or where it is not shown. */
  text: string
  shortfall?: Shortfall
}

/** What a site shows of a document in a language, unit by unit. */
export function publish(
  { rows }: Synopsis,
  language: string,
  { minState = 'translated', missing = 'source', drifted = 'keep', apart = false }: Policy = {},
): Published[] {
  const shortfallOf = ({ state, drifted }: Cell): Shortfall | undefined => {
    if (state === 'initial') return 'untranslated'
    if (STATES.indexOf(state) < STATES.indexOf(minState)) return 'unapproved'
    return drifted ? 'drifted' : undefined
  }
  const titles = new Set(rows.flatMap(({ unit }) => (unit.slot ? [unit.id] : [])))
  const isTitle = (id: string) => titles.has(id)
  return rows.map(({ unit, languages }): Published => {
    const cell = languages[language]
    const shortfall = cell ? shortfallOf(cell) : 'untranslated'
    const instead = shortfall === 'drifted' ? drifted : shortfall ? missing : 'keep'
    const told = { unit, ...(shortfall && { shortfall }) }
    if (!cell || instead !== 'keep')
      return { ...told, shown: instead === 'omit' ? 'nothing' : 'source', text: '' }
    const text = textOf(cell, unit.id, apart, isTitle)
    if (text === undefined) return { ...told, shown: 'source', text: '' }
    return { ...told, shown: text === '' ? 'nothing' : 'target', text }
  })
}

/** The same of the original itself. */
export function publishOriginal({ rows }: Synopsis): Published[] {
  return rows.map(({ unit }) => ({ unit, shown: 'target', text: unit.text }))
}

/** How many units fall short, by why. */
export function countShortfalls(rows: readonly Published[]): Record<Shortfall, number> {
  const counts = { untranslated: 0, unapproved: 0, drifted: 0 }
  for (const { shortfall } of rows) if (shortfall) counts[shortfall]++
  return counts
}

/**
 * What a unit shows of the target that it shares with others. Where that can't be taken apart, it is no title: the unit that is one
 * shows its source (undefined), and the first that is none shows all.
 */
function textOf(
  { entry, units, source }: Cell,
  id: string,
  apart: boolean,
  isTitle: (id: string) => boolean,
): string | undefined {
  const target = entry?.target || source
  const paragraphs = paragraphsOf(apart && units.length > 1 ? withTitleApart(target) : target)
  if (apart && paragraphs.length === units.length) return paragraphs[units.indexOf(id)] ?? ''
  const home = apart ? units.find(id => !isTitle(id)) : undefined
  if (home !== undefined && isTitle(id)) return undefined
  return id === (home ?? units[0]) ? target : ''
}
