import { unitsOf } from './exported.js'
import { differs } from './measure.js'
import type { Renderer } from './renderers/renderer.js'
import { targetOf, type Way } from './targets.js'

/** A unit whose target alone changes the page: its line, kind and source. */
export interface Culprit {
  line: number
  kind: string
  source: string
  difference: string
}

/** The units that change the page by themselves, one after another; empty where only all together do. */
export function culpritsOf(file: string, ending: string, way: Way, render: Renderer): Culprit[] {
  const original = render(file)
  const units = unitsOf(file, ending)
  const targets = units.map(unit => targetOf(unit, way, file, original.shown))
  /** The others are left out: what they hold stands in its place as it is. */
  const test = (from: number, to: number) =>
    differs(file, original, ending, units.slice(from, to), targets.slice(from, to), way, render)
  const found: Culprit[] = []
  const search = (from: number, to: number) => {
    const difference = test(from, to)
    if (difference === undefined || found.length >= MOST) return
    const unit = units[from]
    if (to - from === 1 && unit)
      found.push({ line: unit.line, kind: unit.kind, source: file.slice(unit.start, unit.end), difference })
    else {
      const middle = (from + to) >> 1
      search(from, middle)
      search(middle, to)
    }
  }
  search(0, units.length)
  return found
}

const MOST = 3
